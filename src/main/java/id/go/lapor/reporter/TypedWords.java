package id.go.lapor.reporter;

/**
 * Text as it came from a keyboard, made fit to be kept: line ends are one character, and
 * characters that no keyboard makes and no database takes (NUL and its like) are left
 * out. What a person wrote is not changed by that.
 */
final class TypedWords {

	/** The longest message of a reporter, in characters. */
	static final int LONGEST = 5_000;

	private TypedWords() {
	}

	/** The cleaned text, or null if nothing is left. */
	static String clean(String typed) {
		if (typed == null) {
			return null;
		}
		var text = typed.replace("\r\n", "\n")
			.replace('\r', '\n')
			.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "")
			.strip();
		return text.isEmpty() ? null : text;
	}

	/** The cleaned text of a message, or null if nothing is left. */
	static String message(String field, String typed) {
		var text = clean(typed);
		if (text != null && text.length() > LONGEST) {
			throw new InvalidWords(field, "reporter.wordsTooLong");
		}
		return text;
	}

}
