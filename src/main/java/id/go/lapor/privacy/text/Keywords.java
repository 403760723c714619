package id.go.lapor.privacy.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether one of some words stands shortly before a place: "no HP:" before digits makes
 * them a telephone number.
 */
final class Keywords {

	private static final int REACH = 28;

	private final Pattern words;

	/**
	 * @param alternatives lower-case words, as a regular expression
	 */
	Keywords(String alternatives) {
		this.words = Pattern.compile("(?<![a-z])(?:" + alternatives + ")(?![a-z])");
	}

	boolean stand(LegibleText text, int before) {
		return last(text, before) >= 0;
	}

	/** The glyph where the nearest of the words ends, or -1. */
	int last(LegibleText text, int before) {
		int from = Math.max(0, before - REACH);
		String reach = text.between(from, before);
		int cut = Math.max(reach.lastIndexOf(LegibleText.OPAQUE), lastDigit(reach)) + 1;
		Matcher matcher = this.words.matcher(reach.substring(cut));
		int last = -1;
		while (matcher.find()) {
			last = from + cut + matcher.end();
		}
		return last;
	}

	/** A word belongs to the number that follows it, not to the next one. */
	private static int lastDigit(String reach) {
		int at = reach.length() - 1;
		while (at >= 0 && !Character.isDigit(reach.charAt(at))) {
			at--;
		}
		return at;
	}

}
