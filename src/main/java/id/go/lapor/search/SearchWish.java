package id.go.lapor.search;

import java.util.Map;

/**
 * What somebody looks for, as it was typed and chosen; nothing of it is trusted.
 *
 * @param words as typed, or null for everything that may be read
 * @param chosen at most one code of each facet
 * @param newestFirst instead of the best first
 * @param page from 1
 */
public record SearchWish(String words, Map<Facet, String> chosen, boolean newestFirst, int page) {

	public SearchWish {
		chosen = Map.copyOf(chosen);
	}

	SearchWish onPage(int other) {
		return new SearchWish(this.words, this.chosen, this.newestFirst, other);
	}

	/** Whoever looks may write about themselves. */
	@Override
	public String toString() {
		return "SearchWish[hidden]";
	}

}
