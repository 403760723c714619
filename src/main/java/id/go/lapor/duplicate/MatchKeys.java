package id.go.lapor.duplicate;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys under which a report is found by reports that are like it: looking for
 * duplicates is looking for equal keys, however many reports there are.
 * <p>
 * Three families. Within one regency, where duplicates nearly always lie, keys of two
 * minima over the words (MinHash): of two reports that share a third of their words, two
 * in three meet under one of them. In the whole country, keys of four minima: they meet
 * when most words are the same, as in a copied text. And the name of a place with the
 * matter: they meet when two neighbours use no common sentence.
 */
final class MatchKeys {

	private static final int REGIONAL = 10;

	private static final int REGIONAL_MINIMA = 2;

	private static final int NATIONAL = 4;

	private static final int NATIONAL_MINIMA = 4;

	private static final int MOST_PLACES = 4;

	private static final int MOST_TOPICS = 2;

	/** Words of a key of the place family whose report is of no known matter. */
	private static final String NO_TOPIC = "";

	/** To share one of these is to live near each other, not to tell of one place. */
	static final Set<PlaceKind> TOO_WIDE = Set.of(PlaceKind.REGENCY, PlaceKind.DISTRICT);

	private final Set<Long> keys = new LinkedHashSet<>();

	private final String regency;

	/** One number for each root, asked for thirty-six minima. */
	private final long[] roots;

	private MatchKeys(ReadReport report) {
		this.regency = regency(report.region());
		this.roots = report.roots().stream().mapToLong(MatchKeys::hash).toArray();
		if (this.roots.length > 0) {
			addMinima(REGIONAL, REGIONAL_MINIMA, this.regency);
			addMinima(NATIONAL, NATIONAL_MINIMA, "");
		}
		addPlaces(report);
	}

	/** At most 22 keys; none of a text without a word. */
	static Set<Long> of(ReadReport report) {
		return new MatchKeys(report).keys;
	}

	private void addMinima(int bands, int minima, String where) {
		for (int band = 0; band < bands; band++) {
			long key = mixed(where.hashCode(), 31L * minima + band);
			for (int row = 0; row < minima; row++) {
				key = mixed(key, minimum(1_000L * minima + 100L * band + row));
			}
			this.keys.add(key);
		}
	}

	private void addPlaces(ReadReport report) {
		var topics = report.topics()
			.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST_TOPICS)
			.map(Map.Entry::getKey)
			.toList();
		names(report).forEach((name) -> (topics.isEmpty() ? List.of(NO_TOPIC) : topics)
			.forEach((topic) -> this.keys.add(mixed(hash(this.regency + '|' + name), hash(topic)))));
	}

	/** What was announced as a place first; a proper name may be anything. */
	private static Stream<String> names(ReadReport report) {
		return report.places()
			.stream()
			.filter((place) -> place.kind().isNamed() && !TOO_WIDE.contains(place.kind()))
			.sorted(Comparator.comparing(Place::kind))
			.map((place) -> place.name().get(0))
			.distinct()
			.limit(MOST_PLACES);
	}

	private long minimum(long seed) {
		long least = Long.MAX_VALUE;
		for (long root : this.roots) {
			least = Math.min(least, mixed(root, seed));
		}
		return least;
	}

	/** Province and regency of a code by Kepmendagri. */
	private static String regency(String region) {
		var parts = region.split("\\.");
		return (parts.length > 1) ? parts[0] + '.' + parts[1] : region;
	}

	private static long hash(String word) {
		long hash = 0;
		for (int i = 0; i < word.length(); i++) {
			hash = 1_099_511_628_211L * (hash ^ word.charAt(i));
		}
		return hash;
	}

	/** SplitMix64: one changed bit changes half of the others. */
	private static long mixed(long value, long seed) {
		long mixed = value + seed * 0x9E3779B97F4A7C15L;
		mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
		return mixed ^ (mixed >>> 31);
	}

}
