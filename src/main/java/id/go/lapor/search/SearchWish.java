package id.go.lapor.search;

import java.util.Map;

/**
 * What somebody looks for, as it was typed and chosen; nothing of it is trusted.
 *
 * @param words as typed, or null for everything that may be read
 * @param chosen at most one code of each facet
 * @param newestFirst instead of the best first
 * @param page from 1
 * @param tag a word of the officer's own office, or null
 */
public record SearchWish(String words, Map<Facet, String> chosen, boolean newestFirst, int page, String tag) {

	public SearchWish {
		chosen = Map.copyOf(chosen);
	}

	/** Without a tag. */
	public SearchWish(String words, Map<Facet, String> chosen, boolean newestFirst, int page) {
		this(words, chosen, newestFirst, page, null);
	}

	SearchWish onPage(int other) {
		return new SearchWish(this.words, this.chosen, this.newestFirst, other, this.tag);
	}

	/** Whoever looks may write about themselves. */
	@Override
	public String toString() {
		return "SearchWish[hidden]";
	}

}
