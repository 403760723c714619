package id.go.lapor.routing.learning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads a report as words, however it was typed: compatibility forms, lower case, without
 * invisible characters, letters borrowed from other scripts and stretched vowels, short
 * spellings written out, numbers left out. Bounded: of a very long report it reads the
 * beginning and the end, where people say what they want.
 */
final class ReportWords {

	private static final int HEAD = 5_000;

	private static final int TAIL = 1_500;

	private static final int LONGEST_WORD = 24;

	private static final int MOST_WORDS = 900;

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Mn}]+");

	/** What masking left in place of a name or a number. */
	private static final Pattern PLACEHOLDER = Pattern.compile("\\[(?:[^\\[\\]\\n]{1,30} )?disamarkan]");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

	/** "jalan2" is said twice: jalan-jalan. */
	private static final Pattern SAID_TWICE = Pattern.compile("(\\p{L}{3,})2(nya|an)?");

	private static final Pattern ENDING = Pattern.compile("(\\p{L}{4,})(nya|lah|kah)");

	private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");

	private static final String BORROWED = "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u043a\u043c\u0442"
			+ "\u03b1\u03bf\u03c1\u03b9\u03bd";

	private static final String LATIN = "aeopcyxikmtaopiv";

	private final Spellings spellings;

	ReportWords(Spellings spellings) {
		this.spellings = spellings;
	}

	/** The words as typed, in lower case: what a plain classifier would see. */
	List<String> plain(String text) {
		var words = new ArrayList<String>();
		for (var word : BETWEEN_WORDS.split(bounded(text).toLowerCase(Locale.ROOT))) {
			if (word.length() > 1 && words.size() < MOST_WORDS) {
				words.add(cut(word));
			}
		}
		return words;
	}

	/** The words as meant. */
	List<String> meant(String text) {
		var words = new ArrayList<String>();
		for (var word : BETWEEN_WORDS.split(clean(text))) {
			if (words.size() >= MOST_WORDS) {
				break;
			}
			if (!word.isEmpty() && !NUMBER.matcher(word).matches()) {
				this.spellings.of(shortened(cut(word))).forEach((meant) -> words.add(withoutEnding(meant)));
			}
		}
		return words;
	}

	private static String clean(String text) {
		var whole = Normalizer.normalize(bounded(text), Normalizer.Form.NFKC);
		var visible = INVISIBLE.matcher(whole).replaceAll("");
		var own = PLACEHOLDER.matcher(visible).replaceAll(" ");
		return latin(own.toLowerCase(Locale.ROOT));
	}

	/**
	 * Letters that look Latin are read so: a whole text in another script stays strange.
	 */
	private static String latin(String text) {
		var letters = new StringBuilder(text);
		for (int i = 0; i < letters.length(); i++) {
			int found = (letters.charAt(i) > 0x36f) ? BORROWED.indexOf(letters.charAt(i)) : -1;
			if (found >= 0) {
				letters.setCharAt(i, LATIN.charAt(found));
			}
		}
		return letters.toString();
	}

	private static String shortened(String word) {
		var twice = SAID_TWICE.matcher(word);
		var once = twice.matches() ? twice.group(1) : word;
		return STRETCHED.matcher(once).replaceAll("$1");
	}

	private static String withoutEnding(String word) {
		var ending = ENDING.matcher(word);
		return ending.matches() ? ending.group(1) : word;
	}

	private static String cut(String word) {
		return (word.length() > LONGEST_WORD) ? word.substring(0, LONGEST_WORD) : word;
	}

	private static String bounded(String text) {
		return (text.length() <= HEAD + TAIL) ? text
				: text.substring(0, HEAD) + ' ' + text.substring(text.length() - TAIL);
	}

}
