package id.go.lapor.agency;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds things by the words of their names. Every typed word must match, whole or as a
 * beginning; a thing's own words weigh more than those of what it belongs to, whole words
 * more than beginnings. Among equals the higher rank and then the shorter name come
 * first. A few thousand entries are read through in a millisecond, so there is no index
 * structure to keep.
 */
final class WordIndex<T> {

	private static final int OWN_WORD = 8;

	private static final int OWN_BEGINNING = 5;

	private static final int PARENT_WORD = 3;

	private static final int PARENT_BEGINNING = 1;

	private final Abbreviations abbreviations;

	private final List<Entry<T>> entries;

	WordIndex(Abbreviations abbreviations, Collection<Entry<T>> entries) {
		this.abbreviations = abbreviations;
		this.entries = List.copyOf(entries);
	}

	List<T> search(String typed, int limit) {
		var query = Words.of(typed).stream().distinct().map(this.abbreviations::readings).toList();
		if (query.isEmpty() || limit <= 0) {
			return List.of();
		}
		return this.entries.stream()
			.map((entry) -> new Hit<>(entry, weigh(entry, query)))
			.filter((hit) -> hit.weight() > 0)
			.sorted(Comparator.comparingInt((Hit<T> hit) -> -hit.weight())
				.thenComparingInt((hit) -> hit.entry().rank())
				.thenComparingInt((hit) -> hit.entry().name().length())
				.thenComparing((hit) -> hit.entry().name()))
			.limit(limit)
			.map((hit) -> hit.entry().item())
			.toList();
	}

	private static int weigh(Entry<?> entry, List<List<List<String>>> query) {
		int sum = 0;
		for (var readings : query) {
			int best = readings.stream().mapToInt((words) -> weakest(entry, words)).max().orElse(0);
			if (best == 0) {
				return 0;
			}
			sum += best;
		}
		return sum;
	}

	private static int weakest(Entry<?> entry, List<String> words) {
		return words.stream().mapToInt((word) -> weigh(entry, word)).min().orElse(0);
	}

	private static int weigh(Entry<?> entry, String word) {
		return IntStream
			.of(weigh(entry.own(), word, OWN_WORD, OWN_BEGINNING),
					weigh(entry.parents(), word, PARENT_WORD, PARENT_BEGINNING))
			.max()
			.orElse(0);
	}

	private static int weigh(Set<String> words, String word, int whole, int beginning) {
		if (words.contains(word)) {
			return whole;
		}
		return words.stream().anyMatch((own) -> own.startsWith(word)) ? beginning : 0;
	}

	/**
	 * One thing that can be found.
	 *
	 * @param own the words of its names and code
	 * @param parents the words of what it belongs to
	 * @param rank smaller comes first among equals
	 */
	record Entry<T>(T item, String name, Set<String> own, Set<String> parents, int rank) {
	}

	private record Hit<T>(Entry<T> entry, int weight) {
	}

}
