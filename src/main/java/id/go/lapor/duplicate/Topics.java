package id.go.lapor.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a report is about, as far as a short list of words tells
 * ({@code duplicate/topics.csv}): two neighbours use different sentences, but both write
 * of the lamp.
 */
final class Topics {

	private static final int LONGEST = 3;

	private static final Map<String, List<String>> BY_WORDS = new HashMap<>();

	/** Most words begin none of them. */
	private static final Set<String> FIRST_WORDS;

	static {
		DuplicateData.pairs("/duplicate/topics.csv")
			.forEach((pair) -> BY_WORDS.computeIfAbsent(key(pair[1]), (words) -> new ArrayList<>()).add(pair[0]));
		FIRST_WORDS = BY_WORDS.keySet()
			.stream()
			.map((words) -> words.split(" ", 2)[0])
			.collect(Collectors.toUnmodifiableSet());
	}

	private Topics() {
	}

	/** Each topic with the number of its words in the text. */
	static Map<String, Integer> in(List<Token> words) {
		var roots = words.stream().map((token) -> Root.of(token.word())).toList();
		var topics = new TreeMap<String, Integer>();
		for (int at = 0; at < roots.size(); at++) {
			int last = FIRST_WORDS.contains(roots.get(at)) ? Math.min(roots.size(), at + LONGEST) : at;
			for (int end = at + 1; end <= last; end++) {
				BY_WORDS.getOrDefault(String.join(" ", roots.subList(at, end)), List.of())
					.forEach((topic) -> topics.merge(topic, 1, Integer::sum));
			}
		}
		return topics;
	}

	/** The cosine of two counts: 1 one matter, 0 different matters or none known. */
	static double alike(Map<String, Integer> left, Map<String, Integer> right) {
		double both = left.entrySet()
			.stream()
			.mapToDouble((e) -> e.getValue() * right.getOrDefault(e.getKey(), 0))
			.sum();
		double lengths = length(left) * length(right);
		return (lengths == 0) ? 0 : both / lengths;
	}

	private static double length(Map<String, Integer> counts) {
		return Math.sqrt(counts.values().stream().mapToDouble((count) -> count * count).sum());
	}

	private static String key(String phrase) {
		return Wording.of(phrase).stream().map((token) -> Root.of(token.word())).collect(Collectors.joining(" "));
	}

}
