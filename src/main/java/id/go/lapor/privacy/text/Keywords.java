package id.go.lapor.privacy.text;

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
		int from = Math.max(0, before - REACH);
		String reach = text.inLowerCase().substring(from, before);
		int cut = Math.max(reach.lastIndexOf(LegibleText.OPAQUE), lastDigit(reach));
		return this.words.matcher(reach.substring(cut + 1)).find();
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
