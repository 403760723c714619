package id.go.lapor.desk;

import java.util.List;

/**
 * What colleagues wrote to each other about a case.
 *
 * @param open whether a note can be added
 * @param hint who reads them, in words
 * @param lines newest first
 */
record NotesView(boolean open, String hint, List<NoteLine> lines) {

	/**
	 * A note.
	 *
	 * @param who the colleague, by name
	 * @param at when, in words
	 */
	record NoteLine(String who, String at, String words) {

		/** The words may name people. */
		@Override
		public String toString() {
			return "NoteLine[" + this.who + "]";
		}

	}

}
