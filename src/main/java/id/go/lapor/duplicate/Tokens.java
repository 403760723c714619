package id.go.lapor.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Cuts a text into words and numbers; "rt03" and "RT.003" both become "rt", "3". By hand,
 * because every report is read so: a regular expression took a third of the time that an
 * archive takes to generate.
 */
final class Tokens {

	private static final Set<String> ABBREVIATIONS = DuplicateData.words("/duplicate/abbreviations.txt");

	/** "jalan2" says "jalan" twice; "rt2" is a number after a word. */
	private static final int LEAST_DOUBLED = 4;

	private Tokens() {
	}

	static List<Token> of(String text) {
		var letters = Amounts.spelledOut(Letters.of(text));
		var tokens = new ArrayList<Token>();
		int end = 0;
		for (int at = 0; at < letters.length();) {
			int word = endOf(letters, at, Character::isLetter);
			int piece = (word > at) ? word : endOf(letters, at, Tokens::isNumber);
			if (piece == at) {
				at += Character.charCount(letters.codePointAt(at));
				continue;
			}
			boolean opening = tokens.isEmpty() || endsSentence(letters, end, at, tokens.get(tokens.size() - 1));
			if (word == at) {
				tokens.add(new Token(number(letters.substring(at, piece)), false, opening));
			}
			else {
				boolean twice = saysTwice(letters, word);
				addWord(tokens, letters.substring(at, word), twice, opening);
				piece += twice ? 1 : 0;
			}
			end = piece;
			at = piece;
		}
		return tokens;
	}

	private static void addWord(List<Token> tokens, String word, boolean twice, boolean opening) {
		tokens.add(new Token(word.toLowerCase(Locale.ROOT), Character.isUpperCase(word.charAt(0)), opening));
		if (twice && word.length() < LEAST_DOUBLED) {
			tokens.add(new Token("2", false, false));
		}
	}

	/** A 2 behind the letters and no other number behind it. */
	private static boolean saysTwice(String text, int at) {
		return at < text.length() && text.charAt(at) == '2' && endOf(text, at + 1, Tokens::isNumber) == at + 1;
	}

	private static int endOf(String text, int from, IntPredicate kind) {
		int at = from;
		while (at < text.length() && kind.test(text.codePointAt(at))) {
			at += Character.charCount(text.codePointAt(at));
		}
		return at;
	}

	private static boolean isNumber(int sign) {
		return switch (Character.getType(sign)) {
			case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
			default -> false;
		};
	}

	private static boolean endsSentence(String text, int from, int until, Token before) {
		boolean stopped = false;
		for (int at = from; at < until; at++) {
			char sign = text.charAt(at);
			if (sign == '\n' || sign == '!' || sign == '?') {
				return true;
			}
			stopped = stopped || sign == '.';
		}
		return stopped && !ABBREVIATIONS.contains(before.word());
	}

	private static String number(String digits) {
		int first = 0;
		while (first < digits.length() - 1 && Character.digit(digits.charAt(first), 10) == 0) {
			first++;
		}
		return digits.substring(first);
	}

}
