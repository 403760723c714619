package id.go.lapor.privacy.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a reader's eye takes it, with the way back to the characters as they are:
 * full-width and other Unicode forms folded, accents dropped, foreign digits as 0 to 9,
 * invisible characters gone, every dash a hyphen. What is masked already is one opaque
 * glyph that no rule looks into or across.
 */
final class LegibleText {

	/** Stands for a masked place. */
	static final char OPAQUE = '\u0000';

	/** Letters of other scripts that look like Latin ones. */
	private static final String LATIN_TWINS = "\u0430\u0435\u043E\u0440\u0441\u0445\u0443\u0456\u0458\u0455\u0432\u043A\u043C\u043D\u0442\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0423\u0406\u0408\u0405"
			+ "\u03BF\u03B1\u03BD\u03C1\u03C4\u03B9\u03BA\u03C5\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";

	private static final String TWINS_IN_LATIN = "aeopcxyijsbkmhtABEKMHOPCTXYIJS" + "oavptikuABEZHIKMNOPTYX";

	/** Some signs stand for a whole sentence; nobody hides a number in them. */
	private static final int LONGEST_FOLD = 4;

	private char[] glyphs;

	private int[] starts;

	private int[] ends;

	private int length;

	private final String lower;

	private final boolean shouting;

	private final Work work;

	private List<DigitRun> runs;

	private List<Word> words;

	private LegibleText(String text, NavigableMap<Integer, Integer> opaque, Work work) {
		this.work = work;
		work.look(text.length());
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
		return of(text, masked, Work.uncounted());
	}

	static LegibleText of(String text, NavigableMap<Integer, Integer> masked, Work work) {
		TreeMap<Integer, Integer> opaque = new TreeMap<>(masked);
		for (Placeholder placeholder : Placeholder.values()) {
			String words = placeholder.text();
			for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
				opaque.put(at, at + words.length());
			}
		}
		return new LegibleText(text, opaque, work);
	}

	int length() {
		return this.length;
	}

	/** The glyph, or {@link #OPAQUE} outside the text as well. */
	char at(int glyph) {
		this.work.look(1);
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

	/** Some glyphs in lower case. */
	String between(int from, int to) {
		this.work.look(to - from);
		return this.lower.substring(from, to);
	}

	/** Read once, asked by many rules. */
	List<DigitRun> runs() {
		if (this.runs == null) {
			this.runs = DigitRun.of(this);
		}
		return this.runs;
	}

	/** Read once, asked by many rules. */
	List<Word> words() {
		if (this.words == null) {
			this.words = Word.of(this);
		}
		return this.words;
	}

	Matcher matcher(Pattern pattern) {
		return pattern.matcher(this.work.watched(this.lower));
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
				int twin = LATIN_TWINS.indexOf(point);
				if (twin >= 0) {
					add(TWINS_IN_LATIN.charAt(twin), start, end);
					return;
				}
				String folded = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
				for (int i = 0; i < Math.min(folded.length(), LONGEST_FOLD); i++) {
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
