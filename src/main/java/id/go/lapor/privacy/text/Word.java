package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of the text: letters that stand together, or single letters spelled out ("M a m
 * a n") as one word. A digit between two letters is read as the letter it stands for
 * ("M4man").
 *
 * @param text in lower case
 * @param from first glyph
 * @param to glyph after the last
 */
record Word(String text, int from, int to) {

	private static final int SPELLED = 3;

	static List<Word> of(LegibleText text) {
		List<Word> words = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			if (!text.isLetter(at)) {
				at++;
				continue;
			}
			int from = at;
			StringBuilder letters = new StringBuilder();
			while (text.isLetter(at) || letter(text, at) != 0) {
				letters.append(text.isLetter(at) ? text.inLowerCase().charAt(at) : letter(text, at));
				at++;
			}
			words.add(new Word(letters.toString(), from, at));
		}
		return joined(text, words);
	}

	/** The same, read as somebody who hides behind digits and signs means it. */
	static List<Word> disguised(LegibleText text) {
		List<Word> words = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			int from = at;
			boolean real = false;
			StringBuilder letters = new StringBuilder();
			while (text.isLetter(at) || meant(text.at(at)) != 0) {
				real |= text.isLetter(at);
				letters.append(text.isLetter(at) ? text.between(at, at + 1).charAt(0) : meant(text.at(at)));
				at++;
			}
			if (real) {
				words.add(new Word(letters.toString(), from, at));
			}
			at = Math.max(at, from + 1);
		}
		return words;
	}

	private static char meant(char sign) {
		int at = "01345789@$".indexOf(sign);
		return (at < 0) ? 0 : "oieastbgas".charAt(at);
	}

	private static List<Word> joined(LegibleText text, List<Word> words) {
		List<Word> joined = new ArrayList<>();
		int at = 0;
		while (at < words.size()) {
			int end = at + 1;
			while (end < words.size() && words.get(end - 1).isLetter() && words.get(end).isLetter()
					&& words.get(end).from() - words.get(end - 1).to() == 1
					&& text.at(words.get(end).from() - 1) != '\n'
					&& text.at(words.get(end).from() - 1) != LegibleText.OPAQUE) {
				end++;
			}
			if (end - at >= SPELLED) {
				StringBuilder letters = new StringBuilder();
				words.subList(at, end).forEach((word) -> letters.append(word.text()));
				joined.add(new Word(letters.toString(), words.get(at).from(), words.get(end - 1).to()));
			}
			else {
				joined.addAll(words.subList(at, end));
			}
			at = end;
		}
		return joined;
	}

	private static char letter(LegibleText text, int at) {
		if (!text.isLetter(at - 1) || !text.isLetter(at + 1)) {
			return 0;
		}
		return switch (text.at(at)) {
			case '0' -> 'o';
			case '1' -> 'i';
			case '3' -> 'e';
			case '4' -> 'a';
			case '5' -> 's';
			case '7' -> 't';
			default -> 0;
		};
	}

	boolean isLetter() {
		return this.to - this.from == 1;
	}

	/** Written in capitals where other words are not: "PLN", "RT". */
	boolean isAbbreviation(LegibleText text) {
		for (int i = this.from; i < this.to; i++) {
			if (!Character.isUpperCase(text.at(i))) {
				return false;
			}
		}
		return !text.isShouted();
	}

	/** Written like a name: a capital first, in a text where that means something. */
	boolean isCapitalised(LegibleText text) {
		return !text.isShouted() && Character.isUpperCase(text.at(this.from));
	}

	/** Whether this word follows another closely enough to be part of the same name. */
	boolean follows(Word other, LegibleText text) {
		int gap = this.from - other.to;
		if (gap < 1 || gap > 2) {
			return false;
		}
		for (int i = other.to; i < this.from; i++) {
			if (" .-_'".indexOf(text.at(i)) < 0) {
				return false;
			}
		}
		return true;
	}

	/** "Word" alone: what it says stays out of logs. */
	@Override
	public String toString() {
		return "Word[" + this.from + ".." + this.to + "]";
	}

}
