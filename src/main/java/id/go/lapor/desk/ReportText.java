package id.go.lapor.desk;

import java.util.List;

/**
 * The words of a report as one reader may have them.
 *
 * @param title masked, or null where nothing may be read
 * @param text masked
 * @param address masked, or null
 * @param original the words as written; null unless the reader checks the masking
 * @param masked what was masked, each kind once
 */
record ReportText(String title, String text, String address, Original original, List<String> masked) {

	static final ReportText WITHHELD = new ReportText(null, null, null, null, List.of());

	/** Each part in pieces, so that what was masked can be marked. */
	record Original(List<Piece> title, List<Piece> text, List<Piece> address) {
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
