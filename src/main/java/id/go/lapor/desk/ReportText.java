package id.go.lapor.desk;

import java.util.List;

/**
 * The words of a report as one reader may have them.
 *
 * @param title masked, or null where nothing may be read
 * @param text masked
 * @param address masked, or null
 * @param answers to what the category asked
 * @param original the words as written; null unless the reader checks the masking
 * @param masked what was masked, each kind once
 * @param versions what verifiers corrected, oldest first; empty without the original
 */
record ReportText(String title, String text, String address, List<Answer> answers, Original original,
		List<String> masked, List<Version> versions) {

	static final ReportText WITHHELD = new ReportText(null, null, null, List.of(), null, List.of(), List.of());

	/**
	 * What was answered to one question of the category, as it was asked then.
	 *
	 * @param asked the question
	 * @param answer as this reader may have it
	 * @param masked how others read it, for whoever checks the masking and where it is
	 * another; else null
	 */
	record Answer(String asked, String answer, String masked) {
	}

	/** Each part in pieces, so that what was masked can be marked. */
	record Original(List<Piece> title, List<Piece> text, List<Piece> address) {
	}

	/**
	 * One correction of the masking.
	 *
	 * @param number of the version it made
	 * @param at when
	 * @param what masked or opened, in words
	 * @param words of the original it is about
	 * @param reason why
	 */
	record Version(int number, String at, String what, String words, String reason) {
	}

	/**
	 * A piece of the original.
	 *
	 * @param words as written
	 * @param masked what it is, where it was masked; else null
	 */
	record Piece(String words, String masked) {
	}

}
