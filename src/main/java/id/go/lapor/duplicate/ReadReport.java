package id.go.lapor.duplicate;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A report that was read once and can be compared many times.
 *
 * @param words all its words
 * @param roots the roots of its telling words, each once: what it says twice says no more
 * @param neighbours two telling words beside each other, as sorted hashes
 * @param grams letters by fours, as sorted hashes: they survive slips of the pen
 * @param places the places it names
 * @param topics its matters, each with the number of its words
 * @param region code by Kepmendagri, or empty
 * @param filedOn the day it was filed, or null
 */
record ReadReport(Set<String> words, Set<String> roots, int[] neighbours, int[] grams, Set<Place> places,
		Map<String, Integer> topics, String region, LocalDate filedOn) {

	private static final int GRAM = 4;

	static ReadReport of(FiledReport report) {
		var words = Wording.of(report.text());
		var telling = words.stream()
			.filter((token) -> !Wording.isSmall(token.word()))
			.map((token) -> Root.bones(Root.of(token.word())))
			.toList();
		return new ReadReport(words.stream().map(Token::word).collect(Collectors.toUnmodifiableSet()),
				new LinkedHashSet<>(telling), neighbours(telling), grams(String.join(" ", telling)),
				PlaceReader.placesIn(words), Topics.in(words), (report.region() != null) ? report.region().strip() : "",
				report.filedOn());
	}

	/** The roots of the names of its places. */
	Set<String> placeWords() {
		return this.places.stream()
			.filter((place) -> place.kind().isNamed())
			.flatMap((place) -> place.name().stream())
			.map((name) -> Root.bones(Root.of(name)))
			.collect(Collectors.toSet());
	}

	/** Equal for reports with equal words, whatever their order. */
	long wording() {
		return this.words.stream().mapToLong(ReadReport::hash).sum();
	}

	private static long hash(String word) {
		long hash = 0;
		for (int i = 0; i < word.length(); i++) {
			hash = 1_099_511_628_211L * (hash ^ word.charAt(i));
		}
		return hash;
	}

	private static int[] neighbours(List<String> words) {
		return IntStream.range(0, Math.max(0, words.size() - 1))
			.map((at) -> 31 * words.get(at).hashCode() + words.get(at + 1).hashCode())
			.sorted()
			.distinct()
			.toArray();
	}

	private static int[] grams(String text) {
		return IntStream.rangeClosed(0, text.length() - GRAM)
			.map((at) -> text.substring(at, at + GRAM).hashCode())
			.sorted()
			.distinct()
			.toArray();
	}

}
