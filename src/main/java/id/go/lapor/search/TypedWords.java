package id.go.lapor.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was typed, taken apart: words, "words in this order", beginnings*, words that may
 * be misspelled~, and -words that must not be there. There is nothing that could be
 * written wrongly: every other sign is a space.
 *
 * @param parts in the order typed
 */
record TypedWords(List<Part> parts) {

	/** More is not typed, it is pasted. */
	static final int LONGEST = 200;

	private static final int MOST_PARTS = 12;

	private static final int SHORTEST_BEGINNING = 3;

	private static final Pattern PART = Pattern
		.compile("(?<not>(?<=^|\\s)-)?(?:\"(?<phrase>[^\"]*)\"|(?<word>[^\\s\"*~]+)(?<sign>[*~]?))");

	private static final Pattern QUOTES = Pattern.compile("[\u201C\u201D\u201E\u00AB\u00BB]");

	private static final WordReader WORDS = new WordReader(WordAnalyzer.words().asked());

	private static final WordReader STEMS = new WordReader(WordAnalyzer.stems().asked());

	TypedWords {
		parts = List.copyOf(parts);
	}

	/**
	 * Reads what was typed.
	 * @throws SearchRefused if there is nothing in it that could be looked for
	 */
	static TypedWords of(String typed) {
		if (typed.length() > LONGEST) {
			throw new SearchRefused("search.tooLong", LONGEST);
		}
		var parts = new ArrayList<Part>();
		var found = PART.matcher(QUOTES.matcher(typed).replaceAll("\""));
		while (found.find() && parts.size() < MOST_PARTS) {
			var text = (found.group("phrase") != null) ? found.group("phrase") : found.group("word");
			var words = WORDS.words(text);
			if (!words.isEmpty()) {
				parts.add(new Part(kind(found.group("not"), found.group("phrase"), found.group("sign"), words), words,
						STEMS.words(text)));
			}
		}
		var useful = parts.stream().filter((part) -> part.kind() != Kind.WORD || part.isTelling()).toList();
		var kept = useful.stream().anyMatch((part) -> part.kind() != Kind.NOT) ? useful : parts;
		if (kept.stream().allMatch((part) -> part.kind() == Kind.NOT)) {
			throw new SearchRefused(
					typed.codePoints().anyMatch(Character::isLetterOrDigit) ? "search.onlyExcluded" : "search.noWords");
		}
		if (kept.stream().allMatch((part) -> part.kind() == Kind.WORD && part.letters() < 2)) {
			throw new SearchRefused("search.tooShort");
		}
		return new TypedWords(kept);
	}

	private static Kind kind(String not, String phrase, String sign, List<String> words) {
		if (not != null) {
			return Kind.NOT;
		}
		if (phrase != null) {
			return Kind.PHRASE;
		}
		if ("*".equals(sign) && words.size() == 1 && words.get(0).length() >= SHORTEST_BEGINNING) {
			return Kind.BEGINNING;
		}
		return ("~".equals(sign) && words.size() == 1) ? Kind.ALIKE : Kind.WORD;
	}

	/** The parts that must be found or at least help to be. */
	List<Part> wanted() {
		return this.parts.stream().filter((part) -> part.kind() != Kind.NOT).toList();
	}

	List<Part> excluded() {
		return this.parts.stream().filter((part) -> part.kind() == Kind.NOT).toList();
	}

	/** How a part is to be found. */
	enum Kind {

		WORD, PHRASE, BEGINNING, ALIKE, NOT

	}

	/**
	 * One part.
	 *
	 * @param words as the index knows them; one, but of a phrase or a word with signs
	 * @param stems theirs; none of words that every text has
	 */
	record Part(Kind kind, List<String> words, List<String> stems) {

		boolean isTelling() {
			return !this.stems.isEmpty();
		}

		int letters() {
			return this.words.stream().mapToInt((word) -> word.codePointCount(0, word.length())).sum();
		}

		String text() {
			return String.join(" ", this.words);
		}

	}

}
