package id.go.lapor.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What may have been meant, from the words of open reports that may be read: the
 * dictionary of an index knows the words of all, and an officer would read a word of a
 * secret report without being written down for it.
 */
final class Suggestion {

	private static final int READ = 40;

	private static final WordReader WORDS = new WordReader(WordAnalyzer.words());

	private final Look look;

	Suggestion(Look look) {
		this.look = look;
	}

	/** The same words with another in the place of the first that nobody wrote. */
	String instead() {
		var words = new ArrayList<String>();
		boolean changed = false;
		for (var part : this.look.wanted()) {
			var other = (!changed && isUnknownWord(part)) ? meant(part.text()) : null;
			changed |= other != null;
			words.add((other != null) ? other : part.text());
		}
		return changed ? String.join(" ", words) : null;
	}

	private boolean isUnknownWord(TypedWords.Part part) {
		return part.kind() == TypedWords.Kind.WORD && part.words().size() == 1 && this.look.isUnknown(part);
	}

	private String meant(String typed) {
		var reports = new TreeMap<String, Integer>();
		this.look.alike(typed, READ)
			.forEach((complaint) -> WORDS
				.words(Objects.requireNonNullElse(complaint.maskedTitle(), "") + "\n" + complaint.maskedText())
				.stream()
				.distinct()
				.filter((word) -> Misspelling.isOne(typed, word))
				.forEach((word) -> reports.merge(word, 1, Integer::sum)));
		return reports.keySet()
			.stream()
			.min(Comparator.<String>comparingInt((word) -> Misspelling.slips(typed, word))
				.thenComparing((word) -> -reports.get(word))
				.thenComparing(Comparator.naturalOrder()))
			.orElse(null);
	}

}
