package id.go.lapor.complaint;

import java.util.List;

/**
 * Published inside the transaction once for every change of a case, under the case's row
 * lock, for those who must keep account of all of it. Unlike {@link CaseChanged} it
 * carries the lines as they were written, words included: whoever listens keeps no copy
 * of them.
 *
 * @param caseNumber the case
 * @param lines what the change added to the timeline, oldest first; never empty
 */
public record TimelineGrew(CaseNumber caseNumber, List<TimelineEntry> lines) {

	public TimelineGrew {
		lines = List.copyOf(lines);
	}

}
