package id.go.lapor.storm;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A bag of lines: what the house holds of one case. */
final class CasePicture {

	private static final String STATUS = "status ";

	private final Map<String, Integer> lines = new TreeMap<>();

	void add(String line) {
		this.lines.merge(line, 1, Integer::sum);
	}

	/** How often this line stands here. */
	int count(String line) {
		return this.lines.getOrDefault(line, 0);
	}

	/** How many lines begin so. */
	int countOf(String beginning) {
		return this.lines.entrySet()
			.stream()
			.filter((line) -> line.getKey().startsWith(beginning))
			.mapToInt(Map.Entry::getValue)
			.sum();
	}

	Stream<String> lines(String beginning) {
		return this.lines.keySet().stream().filter((line) -> line.startsWith(beginning));
	}

	/** The status of the complaint, or nothing where there is none. */
	String status() {
		return lines(STATUS).map((line) -> line.substring(STATUS.length())).findFirst().orElse("");
	}

	/** What is here too often or too seldom; empty if the pictures are the same. */
	String difference(CasePicture measure) {
		var all = new TreeSet<>(this.lines.keySet());
		all.addAll(measure.lines.keySet());
		return all.stream()
			.filter((line) -> count(line) != measure.count(line))
			.map((line) -> "%s x%d instead of x%d".formatted(line, count(line), measure.count(line)))
			.collect(Collectors.joining("; "));
	}

}
