package id.go.lapor.sla;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.apache.commons.csv.CSVFormat;

import org.springframework.core.io.ClassPathResource;

/** The holidays that ship with the program: {@code data/holidays.csv}, by decree. */
final class HolidayFile {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private HolidayFile() {
	}

	static List<DecreedHoliday> read() {
		var file = new ClassPathResource("data/holidays.csv");
		try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
				var records = FORMAT.parse(reader)) {
			return records.stream()
				.map((line) -> new DecreedHoliday(LocalDate.parse(line.get("date")),
						HolidayKind.valueOf(line.get("kind")), line.get("name")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
