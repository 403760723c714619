package id.go.lapor.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Reads what people mean to write: SMS spellings and local words become the usual word,
 * names of one thing become one name, and what every letter begins and ends with goes.
 */
final class Wording {

	private static final Set<String> SMALL = DuplicateData.words("/duplicate/small-words.txt");

	private static final Phrases SPELLINGS = new Phrases();

	private static final Phrases MEANINGS = new Phrases();

	private static final Phrases COURTESIES = new Phrases();

	static {
		DuplicateData.pairs("/duplicate/spellings.csv")
			.forEach((pair) -> SPELLINGS.add(List.of(pair[0]), words(pair[1])));
		DuplicateData.pairs("/duplicate/phrases.csv").forEach((pair) -> MEANINGS.add(spelled(pair[0]), words(pair[1])));
		DuplicateData.lines("/duplicate/boilerplate.txt")
			.forEach((phrase) -> COURTESIES.add(spelled(phrase), List.of()));
	}

	private Wording() {
	}

	/** The words of a text that say something about its matter or its place. */
	static List<Token> of(String text) {
		return COURTESIES.replaceIn(MEANINGS.replaceIn(SPELLINGS.replaceIn(Tokens.of(text))));
	}

	/** The spelling of a list of words, as it will be met in texts. */
	static List<String> spelled(String phrase) {
		return SPELLINGS.replaceIn(Tokens.of(phrase)).stream().map(Token::word).toList();
	}

	/** Whether a word stands in every letter and therefore carries nothing. */
	static boolean isSmall(String word) {
		return SMALL.contains(word) || (word.length() == 1 && Character.isLetter(word.charAt(0)));
	}

	private static List<String> words(String meaning) {
		return Arrays.asList(meaning.split(" "));
	}

}
