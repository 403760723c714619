package id.go.lapor.duplicate;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Sums as plain numbers: "Rp300.000", "300rb" and "300 ribu" are one, and "1,2 juta" is
 * 1200000. A sum that two reports name is a strong sign.
 */
final class Amounts {

	private static final Pattern IN_WORDS = Pattern
		.compile("(?i)\\b(\\d{1,6})(?:[.,](\\d))?\\s{0,2}(ribu|rb|juta|jt)(?!\\p{L})");

	private static final Pattern THOUSANDS = Pattern.compile("(?<!\\d)(\\d{1,3})((?:[.,]\\d{3}){1,3})(?!\\d)");

	private Amounts() {
	}

	static String spelledOut(String text) {
		var plain = !mayHaveThousands(text) ? text : THOUSANDS.matcher(text)
			.replaceAll((sum) -> " " + sum.group(1) + sum.group(2).replaceAll("[.,]", "") + " ");
		return mayBeInWords(plain) ? IN_WORDS.matcher(plain).replaceAll(Amounts::digits) : plain;
	}

	/** Most texts name no sum, and the look by hand is cheap. */
	private static boolean mayHaveThousands(String text) {
		for (int at = 1; at < text.length() - 1; at++) {
			char sign = text.charAt(at);
			if ((sign == '.' || sign == ',') && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * A number, at most two blanks, and the letter that ribu, rb, juta or jt begins with.
	 */
	private static boolean mayBeInWords(String text) {
		for (int at = 1; at < text.length(); at++) {
			if ("rRjJ".indexOf(text.charAt(at)) >= 0) {
				int before = at - 1;
				while (before > 0 && before >= at - 2 && text.charAt(before) <= ' ') {
					before--;
				}
				if (isDigit(text.charAt(before))) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isDigit(char sign) {
		return sign >= '0' && sign <= '9';
	}

	private static String digits(MatchResult sum) {
		boolean millions = sum.group(3).toLowerCase().startsWith("j");
		long tenths = Long.parseLong(sum.group(1)) * 10 + ((sum.group(2) != null) ? Long.parseLong(sum.group(2)) : 0);
		return " " + tenths * (millions ? 100_000 : 100) + " ";
	}

}
