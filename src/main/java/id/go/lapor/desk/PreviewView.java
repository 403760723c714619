package id.go.lapor.desk;

/**
 * A text as others will read it.
 *
 * @param reporter what the reporter reads
 * @param everybody what the public reads, or null
 * @param nothing why the public reads nothing, or null where it reads something
 * @param masked that something was masked, in words, or null where nothing was
 */
record PreviewView(Reading reporter, Reading everybody, String nothing, String masked) {

	/**
	 * A line of the case's page.
	 *
	 * @param what the heading
	 * @param when in words
	 * @param detail the outcome or the promised date, or null
	 * @param words masked for this reader
	 */
	record Reading(String what, String when, String detail, String words) {

		/** The words may name people. */
		@Override
		public String toString() {
			return "Reading[hidden]";
		}

	}

}
