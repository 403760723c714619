package id.go.lapor.complaint;

import java.util.List;

/**
 * Published inside the transaction in which a reporter's words leave the timeline, for
 * those who keep account of every line.
 *
 * @param lines what is left of each line that had words; never empty
 */
public record WordsForgotten(CaseNumber caseNumber, List<Line> lines) {

	public WordsForgotten {
		lines = List.copyOf(lines);
	}

	/**
	 * A line without its words.
	 *
	 * @param place 1 for the first line of the case
	 */
	public record Line(int place, WrittenLine now) {
	}

}
