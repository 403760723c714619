package id.go.lapor.routing.learning;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;

import org.apache.commons.csv.CSVFormat;

/** Reports to learn from: those of {@code routing/reports.csv}, oldest first. */
final class Lessons {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private Lessons() {
	}

	static List<Example> all() {
		try (var file = Lessons.class.getResourceAsStream("/routing/reports.csv");
				var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
				var records = FORMAT.parse(reader)) {
			return records.stream()
				.map((line) -> new Example(new Question(line.get("text"), line.get("category"), line.get("region"), ""),
						line.get("agency"),
						LocalDate.parse(line.get("filedAt")).atStartOfDay().toEpochSecond(ZoneOffset.UTC)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The first so many reports of these bodies. */
	static List<Example> of(int size, String... bodies) {
		var wanted = List.of(bodies);
		return all().stream().filter((example) -> wanted.contains(example.agency())).limit(size).toList();
	}

	static LearnedRouting learned(List<Example> examples) {
		return new Learner(0.4, UnaryOperator.identity(), Runnable::run).learn(examples);
	}

	static Question asks(String text) {
		return new Question(text, "", "", "");
	}

}
