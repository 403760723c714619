package id.go.lapor.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a text into words and numbers; "rt03" and "RT.003" both become "rt", "3". */
final class Tokens {

	private static final Pattern PIECE = Pattern.compile("(?<letters>\\p{L}+)(?<twice>2(?!\\p{N}))?|\\p{N}+");

	private static final Set<String> ABBREVIATIONS = DuplicateData.words("/duplicate/abbreviations.txt");

	/** "jalan2" says "jalan" twice; "rt2" is a number after a word. */
	private static final int LEAST_DOUBLED = 4;

	private Tokens() {
	}

	static List<Token> of(String text) {
		var letters = Amounts.spelledOut(Letters.of(text));
		var tokens = new ArrayList<Token>();
		var piece = PIECE.matcher(letters);
		int end = 0;
		while (piece.find()) {
			boolean opening = tokens.isEmpty()
					|| endsSentence(letters.substring(end, piece.start()), tokens.get(tokens.size() - 1));
			if (piece.group("letters") == null) {
				tokens.add(new Token(number(piece.group()), false, opening));
			}
			else {
				addWord(tokens, piece.group("letters"), piece.group("twice"), opening);
			}
			end = piece.end();
		}
		return tokens;
	}

	private static void addWord(List<Token> tokens, String word, String twice, boolean opening) {
		tokens.add(new Token(word.toLowerCase(Locale.ROOT), Character.isUpperCase(word.charAt(0)), opening));
		if (twice != null && word.length() < LEAST_DOUBLED) {
			tokens.add(new Token(twice, false, false));
		}
	}

	private static boolean endsSentence(String between, Token before) {
		return between.indexOf('\n') >= 0 || between.indexOf('!') >= 0 || between.indexOf('?') >= 0
				|| (between.indexOf('.') >= 0 && !ABBREVIATIONS.contains(before.word()));
	}

	private static String number(String digits) {
		int first = 0;
		while (first < digits.length() - 1 && Character.digit(digits.charAt(first), 10) == 0) {
			first++;
		}
		return digits.substring(first);
	}

}
