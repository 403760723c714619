package id.go.lapor.privacy.text;

import java.util.List;

/**
 * Reads how far a name goes from the word where it may begin. Capitals tell where it
 * ends; where there are none, it ends at the first ordinary word and after three words at
 * the latest.
 */
final class NameReading {

	private static final int LONGEST = 5;

	private static final int LONGEST_SMALL = 3;

	/** How sure the words before make it that a name follows. */
	enum Certainty {

		/** "nama saya ...": everything but an ordinary word is a name */
		CERTAIN,

		/** "pak ...": a capital or a well-known name is needed */
		LIKELY,

		/** "saya ...": a well-known name is needed */
		POSSIBLE

	}

	private NameReading() {
	}

	/** The word after the name that begins at one word; that word itself if none does. */
	static int end(LegibleText text, List<Word> words, int index, Certainty certainty) {
		if (!begins(text, words, index, certainty)) {
			return index;
		}
		boolean capitals = words.get(index).isCapitalised(text);
		int end = index + 1;
		while (end < words.size() && end - index < (capitals ? LONGEST : LONGEST_SMALL)
				&& belongs(text, words.get(end - 1), words.get(end), capitals, certainty)) {
			end++;
		}
		return end;
	}

	private static boolean begins(LegibleText text, List<Word> words, int index, Certainty certainty) {
		Word first = words.get(index);
		boolean capital = first.isCapitalised(text);
		if (isOrdinary(first, capital) || first.isLetter() && !capital) {
			return false;
		}
		boolean known = WordList.isGivenName(first.text());
		return switch (certainty) {
			case CERTAIN -> true;
			case LIKELY -> known || capital && (first.isLetter() ? isInitial(text, words, index)
					: !first.isAbbreviation(text) && !WordList.isListed(first.text()));
			case POSSIBLE -> known || capital && (isInitial(text, words, index) || isShort(text, words, index));
		};
	}

	/** "M. Yusuf": a letter counts as a name before one. */
	private static boolean isInitial(LegibleText text, List<Word> words, int index) {
		return words.get(index).isLetter() && text.at(words.get(index).to()) == '.' && index + 1 < words.size()
				&& words.get(index + 1).follows(words.get(index), text)
				&& WordList.isGivenName(words.get(index + 1).text());
	}

	/** "Ni Luh", "I Made", "Moh Yusuf" */
	private static boolean isShort(LegibleText text, List<Word> words, int index) {
		return words.get(index).text().length() <= 3 && index + 1 < words.size()
				&& words.get(index + 1).follows(words.get(index), text) && words.get(index + 1).isCapitalised(text)
				&& WordList.isGivenName(words.get(index + 1).text());
	}

	private static boolean belongs(LegibleText text, Word last, Word next, boolean capitals, Certainty certainty) {
		if (!next.follows(last, text) || isOrdinary(next, capitals && next.isCapitalised(text))) {
			return false;
		}
		boolean endsSentence = text.at(last.to()) == '.' && !last.isLetter() && next.from() - last.to() > 1;
		if (endsSentence) {
			return false;
		}
		if (WordList.isGivenName(next.text()) || next.text().equals("bin") || next.text().equals("binti")) {
			return true;
		}
		return capitals ? next.isCapitalised(text) && (next.isLetter() || !next.isAbbreviation(text))
				: certainty == Certainty.CERTAIN && !next.isLetter();
	}

	/** A capital outweighs a verbal prefix: Berliana is a name, berlubang is none. */
	private static boolean isOrdinary(Word word, boolean capital) {
		return capital ? WordList.isOrdinaryName(word.text()) : WordList.isOrdinary(word.text());
	}

}
