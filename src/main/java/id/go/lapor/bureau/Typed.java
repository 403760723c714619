package id.go.lapor.bureau;

/** A line as somebody typed it into a field. */
final class Typed {

	private Typed() {
	}

	/**
	 * Without what does not belong into a line: its ends, its breaks, what nobody sees.
	 */
	static String clean(String typed) {
		return (typed != null) ? typed.replaceAll("\\p{Cc}+", " ").strip() : "";
	}

}
