package id.go.lapor.agency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;

/**
 * Finds things by the words of their names. Every typed word must match, whole or as a
 * beginning; a thing's own words weigh more than those of what it belongs to, whole words
 * more than beginnings. Among equals the higher rank and then the shorter name come
 * first. Words are kept in order, so that a search touches the entries that have one of
 * the typed words, and not the thousands that have none.
 */
final class WordIndex<T> {

	private static final int OWN_WORD = 8;

	private static final int OWN_BEGINNING = 5;

	private static final int PARENT_WORD = 3;

	private static final int PARENT_BEGINNING = 1;

	private final Abbreviations abbreviations;

	private final List<Entry<T>> entries;

	private final TreeMap<String, List<Place>> places = new TreeMap<>();

	WordIndex(Abbreviations abbreviations, Collection<Entry<T>> entries) {
		this.abbreviations = abbreviations;
		this.entries = List.copyOf(entries);
		for (int at = 0; at < this.entries.size(); at++) {
			place(this.entries.get(at).own(), at, true);
			place(this.entries.get(at).parents(), at, false);
		}
	}

	private void place(Set<String> words, int at, boolean own) {
		words.forEach(
				(word) -> this.places.computeIfAbsent(word, (unknown) -> new ArrayList<>()).add(new Place(at, own)));
	}

	List<T> search(String typed, int limit) {
		var query = Words.of(typed).stream().distinct().map(this.abbreviations::readings).toList();
		if (query.isEmpty() || limit <= 0) {
			return List.of();
		}
		return weigh(query).entrySet()
			.stream()
			.map((hit) -> new Hit<>(this.entries.get(hit.getKey()), hit.getValue()))
			.sorted(Comparator.comparingInt((Hit<T> hit) -> -hit.weight())
				.thenComparingInt((hit) -> hit.entry().rank())
				.thenComparingInt((hit) -> hit.entry().name().length())
				.thenComparing((hit) -> hit.entry().name()))
			.limit(limit)
			.map((hit) -> hit.entry().item())
			.toList();
	}

	/** The entries that have every typed word, with the sum of their weights. */
	private Map<Integer, Integer> weigh(List<List<List<String>>> query) {
		Map<Integer, Integer> sums = null;
		for (var readings : query) {
			Map<Integer, Integer> best = new HashMap<>();
			readings.forEach((words) -> all(words).forEach((at, weight) -> best.merge(at, weight, Math::max)));
			sums = (sums == null) ? best : both(sums, best, Integer::sum);
		}
		return sums;
	}

	/** The entries that have all words of a reading, weighed by the weakest. */
	private Map<Integer, Integer> all(List<String> words) {
		Map<Integer, Integer> weakest = null;
		for (var word : words) {
			var found = one(word);
			weakest = (weakest == null) ? found : both(weakest, found, Math::min);
		}
		return (weakest != null) ? weakest : Map.of();
	}

	private Map<Integer, Integer> one(String word) {
		Map<Integer, Integer> found = new HashMap<>();
		this.places.subMap(word, word + Character.MAX_VALUE)
			.forEach((whole, places) -> places
				.forEach((place) -> found.merge(place.entry(), place.weight(whole.equals(word)), Math::max)));
		return found;
	}

	private static Map<Integer, Integer> both(Map<Integer, Integer> one, Map<Integer, Integer> other,
			IntBinaryOperator together) {
		Map<Integer, Integer> both = new HashMap<>();
		one.forEach((at, weight) -> {
			var weighed = other.get(at);
			if (weighed != null) {
				both.put(at, together.applyAsInt(weight, weighed));
			}
		});
		return both;
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

	/**
	 * Where a word stands.
	 *
	 * @param entry the place of the entry
	 * @param own whether it is the entry's own word
	 */
	private record Place(int entry, boolean own) {

		int weight(boolean whole) {
			if (this.own) {
				return whole ? OWN_WORD : OWN_BEGINNING;
			}
			return whole ? PARENT_WORD : PARENT_BEGINNING;
		}

	}

	private record Hit<T>(Entry<T> entry, int weight) {
	}

}
