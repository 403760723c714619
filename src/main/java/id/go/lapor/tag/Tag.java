package id.go.lapor.tag;

import java.util.Locale;

import id.go.lapor.language.Refusal;
import id.go.lapor.privacy.Masking;
import id.go.lapor.privacy.PlainWords;

/**
 * A word, or a few, of one office.
 *
 * @param owner the body whose it is, or {@link id.go.lapor.agency.Agency#NATIONAL_DESK}
 * @param word in lower case: 2 to 30 letters, digits, blanks and dashes
 */
public record Tag(String owner, String word) {

	/** In characters. */
	public static final int LONGEST = 30;

	/**
	 * One as it was typed.
	 * @throws Refusal for another length or other signs, and for what says who somebody
	 * is; who reports is not looked at, or a refusal would tell it
	 */
	static Tag typed(String owner, String typed, Masking masking) {
		var word = word(typed);
		if (!word.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} -]{1," + (LONGEST - 1) + "}")) {
			throw new Refusal("tag.word", LONGEST);
		}
		boolean manyDigits = word.chars().filter(Character::isDigit).count() > 6;
		if (manyDigits || !masking.forPublic(typed, null).findings().isEmpty()
				|| !masking.forPublic(word, null).findings().isEmpty()) {
			throw new Refusal("tag.names");
		}
		return new Tag(owner, word);
	}

	/** The form in which it is kept and looked for. */
	public static String word(String typed) {
		return (typed == null) ? "" : PlainWords.of(typed).replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
	}

	/** What an index knows it by: nobody finds it without knowing whose it is. */
	public String key() {
		return this.owner + "/" + this.word;
	}

}
