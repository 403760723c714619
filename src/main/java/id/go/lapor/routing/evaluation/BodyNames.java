package id.go.lapor.routing.evaluation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What bodies are called, from the shipped directory, because an evaluation opens no
 * database. A label that is no code of the directory is its own name.
 */
final class BodyNames {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private static final String GOVERNMENT = "pemda-";

	private final Map<String, String> names = new HashMap<>();

	BodyNames() {
		read("/data/regions.csv").forEach((line) -> this.names.put(GOVERNMENT + line.get("code").replace(".", ""),
				"Pemerintah " + line.get("name")));
		read("/data/agencies.csv")
			.forEach((line) -> this.names.put(line.get("code"), line.get("name") + ' ' + line.get("words")));
	}

	/** The label, the name and all words that are used for it. */
	String of(String label) {
		var name = this.names.get(label);
		return (name != null) ? label + ' ' + name : label;
	}

	private static List<CSVRecord> read(String name) {
		try (var file = BodyNames.class.getResourceAsStream(name);
				var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
				var records = FORMAT.parse(reader)) {
			return records.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(name + " cannot be read", ex);
		}
	}

}
