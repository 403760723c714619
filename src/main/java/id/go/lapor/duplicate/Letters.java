package id.go.lapor.duplicate;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The letters of a text as a reader sees them: one form for each (NFKC), nothing that
 * cannot be seen, no accents, and Cyrillic or Greek look-alikes as the Latin letters that
 * they imitate. Capitals stay: they show names.
 */
final class Letters {

	/**
	 * A reporter may write 20,000 characters; what comes after them is not compared, so
	 * that no text costs more than the longest honest one.
	 */
	static final int LONGEST = 20_000;

	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\x{FE00}-\\x{FE0F}]");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

	private static final Map<Character, Character> ALIKE = alike("авеіјкмнорстухАВЕІЈКМНОРСТУХαεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
			"abeijkmhopctyxABEIJKMHOPCTYXaeiknoptuxABEZHIKMNOPTYX");

	private Letters() {
	}

	static String of(String text) {
		if (text == null) {
			return "";
		}
		var bounded = (text.length() > LONGEST) ? text.substring(0, LONGEST) : text;
		var seen = isPlain(bounded) ? bounded : plain(bounded);
		return mayBeDrawnOut(seen) ? DRAWN_OUT.matcher(seen).replaceAll("$1") : seen;
	}

	/** Few texts are, and the look by hand is cheap. */
	private static boolean mayBeDrawnOut(String text) {
		for (int at = 2; at < text.length(); at++) {
			char sign = text.charAt(at);
			if (Character.isSurrogate(sign) || (sign == text.charAt(at - 1) && sign == text.charAt(at - 2))) {
				return true;
			}
		}
		return false;
	}

	/** Most texts are what they seem, and need not be taken apart. */
	private static boolean isPlain(String text) {
		return text.chars().allMatch((sign) -> sign < 0x80);
	}

	private static String plain(String text) {
		var composed = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
		var bare = MARKS.matcher(Normalizer.normalize(composed, Normalizer.Form.NFD)).replaceAll("");
		return latin(bare);
	}

	private static String latin(String text) {
		var latin = new StringBuilder(text);
		for (int i = 0; i < latin.length(); i++) {
			if (latin.charAt(i) > 0x2FF) {
				latin.setCharAt(i, ALIKE.getOrDefault(latin.charAt(i), latin.charAt(i)));
			}
		}
		return latin.toString();
	}

	private static Map<Character, Character> alike(String foreign, String latin) {
		var alike = new HashMap<Character, Character>();
		for (int i = 0; i < foreign.length(); i++) {
			alike.put(foreign.charAt(i), latin.charAt(i));
		}
		return Map.copyOf(alike);
	}

}
