package id.go.lapor.routing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseNumbers;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decided cases in any number, written into the tables at once: the reports of
 * {@code routing/reports.csv}. Only within a transaction that is rolled back.
 */
@Component
class DecidedReports {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private final JdbcClient jdbc;

	private final CaseNumbers numbers;

	DecidedReports(JdbcClient jdbc, CaseNumbers numbers) {
		this.jdbc = jdbc;
		this.numbers = numbers;
	}

	/** Nothing but the first so many reports of these agencies is decided now. */
	List<CaseNumber> only(int size, String... agencies) {
		this.jdbc.sql("delete from routing_example").update();
		var wanted = List.of(agencies);
		var written = new ArrayList<CaseNumber>();
		lines().stream()
			.filter((line) -> wanted.contains(line.get("agency")))
			.limit(size)
			.forEach((line) -> written.add(write(line.get("text"), line.get("agency"), line.get("region"),
					LocalDate.parse(line.get("filedAt")))));
		return written;
	}

	CaseNumber write(String text, String agency, String region, LocalDate day) {
		var number = this.numbers.draw();
		var at = Timestamp.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
		var place = region.isBlank() ? "32.12" : region;
		this.jdbc.sql("""
				insert into complaint (case_number, version, status, kind, category_code, region_code, anonymous,
				secret, channel, reachable, original_digest, receipt_hash, masked_title, masked_text, received_at,
				agency_code, refusals, ruled, ruling_requested, questions, contests, countdown_restarts)
				values (?, 0, 'IN_PROGRESS', 'COMPLAINT', 'OTHER', ?, true, true, 'WEB', false, 'x', 'x', '', ?, ?, ?,
				0, false, false, 0, 0, 0)""").params(number.value(), place, text, at, agency).update();
		this.jdbc.sql("""
				insert into routing_example (case_number, body_code, agency_code, category_code, region_code,
				decision, decided_at, mark) values (?, ?, ?, 'OTHER', ?, 'CONFIRMED', ?, ?)""")
			.params(number.value(), agency, agency, place, at, Long.parseLong(number.value()))
			.update();
		return number;
	}

	private static List<CSVRecord> lines() {
		try (var file = DecidedReports.class.getResourceAsStream("/routing/reports.csv");
				var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
				var records = FORMAT.parse(reader)) {
			return records.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
