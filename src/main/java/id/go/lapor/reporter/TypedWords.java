package id.go.lapor.reporter;

import id.go.lapor.privacy.PlainWords;

/** Text as it came from a reporter's keyboard, made fit to be kept. */
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
		var text = PlainWords.of(typed).strip();
		return text.isEmpty() ? null : text;
	}

	/** The cleaned text on one line, or null if nothing is left. */
	static String line(String typed) {
		var text = clean(typed);
		return (text != null) ? text.replaceAll("[\\n\\t]+", " ") : null;
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
