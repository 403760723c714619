package id.go.lapor.privacy.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A text as a reader's eye takes it, with the way back to the characters as they are:
 * full-width and other Unicode forms folded, accents dropped, foreign digits as 0 to 9,
 * invisible characters gone, every dash a hyphen. What is masked already is one opaque
 * glyph that no rule looks into or across.
 */
final class LegibleText {

	/** Stands for a masked place. */
	static final char OPAQUE = '\u0000';

	private char[] glyphs;

	private int[] starts;

	private int[] ends;

	private int length;

	private final String lower;

	private final boolean shouting;

	private LegibleText(String text, NavigableMap<Integer, Integer> opaque) {
		this.glyphs = new char[text.length() + 16];
		this.starts = new int[this.glyphs.length];
		this.ends = new int[this.glyphs.length];
		int at = 0;
		while (at < text.length()) {
			Integer end = opaque.get(at);
			if (end != null) {
				add(OPAQUE, at, end);
				at = end;
			}
			else {
				int point = text.codePointAt(at);
				read(point, at, at + Character.charCount(point));
				at += Character.charCount(point);
			}
		}
		this.lower = lower();
		this.shouting = isShouting();
	}

	/**
	 * @param masked places already taken, start to end
	 */
	static LegibleText of(String text, NavigableMap<Integer, Integer> masked) {
		TreeMap<Integer, Integer> opaque = new TreeMap<>(masked);
		for (Placeholder placeholder : Placeholder.values()) {
			String words = placeholder.text();
			for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
				opaque.put(at, at + words.length());
			}
		}
		return new LegibleText(text, opaque);
	}

	int length() {
		return this.length;
	}

	/** The glyph, or {@link #OPAQUE} outside the text as well. */
	char at(int glyph) {
		return (glyph < 0 || glyph >= this.length) ? OPAQUE : this.glyphs[glyph];
	}

	/** All glyphs in lower case, one for one. */
	String inLowerCase() {
		return this.lower;
	}

	/** Mostly capitals, so that a capital says nothing about a name. */
	boolean isShouted() {
		return this.shouting;
	}

	boolean isLetter(int glyph) {
		return Character.isLetter(at(glyph));
	}

	boolean isDigit(int glyph) {
		char c = at(glyph);
		return c >= '0' && c <= '9';
	}

	Found original(Hit hit) {
		return new Found(hit.rule(), hit.placeholder(), this.starts[hit.from()], this.ends[hit.to() - 1]);
	}

	private void read(int point, int start, int end) {
		if (point < 128) {
			add((point == '\n' || point >= ' ') ? (char) point : ' ', start, end);
			return;
		}
		switch (Character.getType(point)) {
			case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> {
			}
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> stretch(end);
			case Character.DASH_PUNCTUATION -> add('-', start, end);
			case Character.SPACE_SEPARATOR, Character.CONTROL -> add(' ', start, end);
			case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> add('\n', start, end);
			case Character.DECIMAL_DIGIT_NUMBER -> add((char) ('0' + Character.digit(point, 10)), start, end);
			default -> fold(point, start, end);
		}
	}

	private void fold(int point, int start, int end) {
		switch (point) {
			case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800 -> {
				// blank letters: nothing to see
			}
			case 0x2212 -> add('-', start, end);
			case 0x00B7, 0x2022, 0x2219, 0x30FB -> add('.', start, end);
			case 0x2018, 0x2019, 0x02BC -> add('\'', start, end);
			default -> {
				String folded = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
				for (int i = 0; i < folded.length(); i++) {
					char c = folded.charAt(i);
					if (Character.getType(c) != Character.NON_SPACING_MARK) {
						add((c == OPAQUE) ? ' ' : c, start, end);
					}
				}
			}
		}
	}

	/** A mark that sits on the glyph before it goes where that glyph goes. */
	private void stretch(int end) {
		if (this.length > 0 && this.glyphs[this.length - 1] != OPAQUE) {
			this.ends[this.length - 1] = end;
		}
	}

	private void add(char glyph, int start, int end) {
		if (this.length == this.glyphs.length) {
			this.glyphs = Arrays.copyOf(this.glyphs, this.length * 2);
			this.starts = Arrays.copyOf(this.starts, this.length * 2);
			this.ends = Arrays.copyOf(this.ends, this.length * 2);
		}
		this.glyphs[this.length] = glyph;
		this.starts[this.length] = start;
		this.ends[this.length++] = end;
	}

	private String lower() {
		char[] lower = new char[this.length];
		for (int i = 0; i < this.length; i++) {
			lower[i] = Character.toLowerCase(this.glyphs[i]);
		}
		return new String(lower);
	}

	private boolean isShouting() {
		int upper = 0;
		int small = 0;
		for (int i = 0; i < this.length; i++) {
			if (Character.isUpperCase(this.glyphs[i])) {
				upper++;
			}
			else if (Character.isLowerCase(this.glyphs[i])) {
				small++;
			}
		}
		return upper > small;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "LegibleText[%d glyphs]", this.length);
	}

}
