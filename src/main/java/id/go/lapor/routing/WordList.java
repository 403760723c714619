package id.go.lapor.routing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;

/** A list of words that ships with the program, in {@code data/}. */
final class WordList {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private WordList() {
	}

	static List<CSVRecord> read(String name) {
		var file = new ClassPathResource("data/" + name);
		try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
				var records = FORMAT.parse(reader)) {
			return records.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("data/" + name + " cannot be read", ex);
		}
	}

}
