package id.go.lapor.routing.learning;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;

/**
 * Short, wrong and regional spellings written out: those that the rules read
 * ({@code data/spellings.csv}), and more that only the learned part needs
 * ({@code data/learning-spellings.csv}).
 */
final class Spellings {

	private static final List<String> FILES = List.of("/data/spellings.csv", "/data/learning-spellings.csv");

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private final Map<String, List<String>> written = new HashMap<>();

	Spellings() {
		FILES.forEach(this::read);
	}

	/** The words that a spelling stands for; itself if it stands for nothing else. */
	List<String> of(String word) {
		var words = this.written.get(word);
		return (words != null) ? words : List.of(word);
	}

	private void read(String name) {
		try (var file = Spellings.class.getResourceAsStream(name);
				var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
				var records = FORMAT.parse(reader)) {
			records.forEach((line) -> this.written.put(line.get("spelling"), List.of(line.get("words").split(" "))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(name + " cannot be read", ex);
		}
	}

}
