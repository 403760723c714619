package id.go.lapor.privacy.text;

/**
 * Reads a text for the digits in it, as a hurried eye does: the letter o inside a number
 * is a zero, a small l or a capital i a one, where it touches digits and no other letter.
 * Numbers that are dates, times or amounts of money are not read as digits at all.
 */
final class Digits {

	private static final int LONG = 4;

	private Digits() {
	}

	/** Per glyph the digit it is read as, or 0 (the character NUL). */
	static char[] in(LegibleText text) {
		char[] digits = new char[text.length()];
		boolean[] ordinary = OrdinaryNumbers.in(text);
		int at = 0;
		while (at < digits.length) {
			if (ordinary[at] || value(text, at) == 0) {
				at++;
				continue;
			}
			int end = at;
			boolean real = false;
			while (end < digits.length && !ordinary[end] && value(text, end) != 0) {
				real |= text.isDigit(end++);
			}
			if (real) {
				read(text, at, end, digits);
			}
			else if (end - at == 1 && isZeroBeforeEight(text, at)) {
				digits[at] = '0';
			}
			at = end;
		}
		return digits;
	}

	/** Looks at letters on the edges: they count in a long number that stands free. */
	private static void read(LegibleText text, int from, int to, char[] digits) {
		int first = from;
		int last = to;
		if (text.isLetter(from - 1) || to - from < LONG && !text.isDigit(from) && !isZeroBeforeEight(text, from)) {
			while (!text.isDigit(first)) {
				first++;
			}
		}
		if (text.isLetter(to) || to - from < LONG) {
			while (!text.isDigit(last - 1)) {
				last--;
			}
		}
		for (int i = first; i < last; i++) {
			digits[i] = value(text, i);
		}
	}

	/** "o812", "O 8 1 2": a zero that a telephone number begins with. */
	private static boolean isZeroBeforeEight(LegibleText text, int at) {
		char c = text.at(at);
		if ((c != 'o' && c != 'O') || text.isLetter(at - 1)) {
			return false;
		}
		int next = at + 1;
		while (next <= at + 2 && (text.at(next) == ' ' || text.at(next) == '-' || text.at(next) == '.')) {
			next++;
		}
		return text.at(next) == '8';
	}

	private static char value(LegibleText text, int at) {
		char c = text.at(at);
		return switch (c) {
			case 'o', 'O' -> '0';
			case 'l', 'I', '|' -> '1';
			default -> (c >= '0' && c <= '9') ? c : 0;
		};
	}

}
