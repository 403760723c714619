package id.go.lapor.duplicate;

import java.time.LocalDate;
import java.util.Arrays;
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
		return eachOnce(IntStream.range(0, Math.max(0, words.size() - 1))
			.map((at) -> 31 * words.get(at).hashCode() + words.get(at + 1).hashCode())
			.toArray());
	}

	private static int[] grams(String text) {
		return eachOnce(IntStream.rangeClosed(0, text.length() - GRAM).map((at) -> hash(text, at)).toArray());
	}

	private static int hash(String text, int from) {
		int hash = 0;
		for (int at = from; at < from + GRAM; at++) {
			hash = 31 * hash + text.charAt(at);
		}
		return hash;
	}

	/** Sorted, without boxing one of the many numbers. */
	private static int[] eachOnce(int[] numbers) {
		Arrays.sort(numbers);
		int kept = 0;
		for (int number : numbers) {
			if (kept == 0 || numbers[kept - 1] != number) {
				numbers[kept++] = number;
			}
		}
		return Arrays.copyOf(numbers, kept);
	}

}
