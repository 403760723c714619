package id.go.lapor.desk;

import java.util.List;

/**
 * A case as one officer may read it: everything in words already, masked already.
 *
 * @param number ten digits
 * @param spoken the number in groups
 * @param level how much of the words this reader has
 * @param status in words
 * @param facts pairs of label and value: kind, class, category and so on
 * @param place where it lies in the country, or null where no place is known
 * @param flags what to handle with care, in words: anonymous, secret, second look, ruled
 * @param report the words
 * @param reporter who reports, or null
 * @param mainCase the case this one waits for, or null
 * @param clocks open ones first
 * @param timeline newest first
 * @param files in the order of their places
 * @param actions what this reader may do besides working on a task
 * @param readers who looked at it before, the last first
 * @param accused whom the report accuses
 * @param notes what colleagues wrote to each other, or null for whoever is none
 * @param tags words of this reader's office
 */
record CaseView(String number, String spoken, DisclosureLevel level, String status, List<Fact> facts, Place place,
		List<String> flags, ReportText report, ReporterLine reporter, String mainCase, List<ClockLine> clocks,
		List<TimelineLine> timeline, List<FileLine> files, CaseActions actions, List<ReaderLine> readers,
		List<AccusedLines.AccusedLine> accused, NotesView notes, List<String> tags) {

	/**
	 * A file of the case.
	 *
	 * @param position its place
	 * @param photo whether it can be shown
	 * @param label what it is and who handed it in
	 * @param pending whether it goes out with an answer that was not given yet
	 * @param audience who else sees it, in words
	 * @param decision what this reader may say about that, or null
	 */
	record FileLine(int position, boolean photo, String label, boolean pending, String audience, FileChoice decision) {
	}

	/**
	 * The question how far a file goes.
	 *
	 * @param title the question
	 * @param was the code of how it is now, or null where nobody was asked yet
	 * @param chosen the code that stands in front
	 * @param hint what happens without an answer, or null
	 * @param needsReason whether an answer needs a reason
	 * @param choices what can be said
	 */
	record FileChoice(String title, String was, String chosen, String hint, boolean needsReason, List<Choice> choices) {
	}

	/** A code with its words. */
	record Choice(String code, String label) {
	}

	/**
	 * A place on the map of the country.
	 *
	 * @param code the region's
	 * @param words what the map shows, for whoever does not see it
	 */
	record Place(String code, String words) {
	}

	/** A label and its value. */
	record Fact(String label, String value) {
	}

	List<TimelineLine> contributions() {
		return this.timeline.stream().filter(TimelineLine::contribution).toList();
	}

}
