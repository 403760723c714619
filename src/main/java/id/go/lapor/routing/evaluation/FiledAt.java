package id.go.lapor.routing.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.OptionalLong;

/**
 * When a report was filed, in the ways in which exports write it. Only the order counts.
 */
final class FiledAt {

	private static final List<DateTimeFormatter> FORMS = List.of(DateTimeFormatter.ISO_DATE_TIME,
			DateTimeFormatter.ISO_DATE, DateTimeFormatter.ofPattern("yyyy-MM-dd[ HH:mm[:ss]]"),
			DateTimeFormatter.ofPattern("d/M/yyyy[ HH:mm[:ss]]"), DateTimeFormatter.ofPattern("d-M-yyyy[ HH:mm[:ss]]"));

	private FiledAt() {
	}

	/** Seconds of the epoch; empty if it is none of the known forms. */
	static OptionalLong read(String written) {
		for (var form : FORMS) {
			try {
				return OptionalLong.of(seconds(form.parse(written)));
			}
			catch (DateTimeException ex) {
				// the next form, then
			}
		}
		return OptionalLong.empty();
	}

	private static long seconds(TemporalAccessor read) {
		if (read.query(TemporalQueries.zone()) != null) {
			return OffsetDateTime.from(read).toEpochSecond();
		}
		var time = read.query(TemporalQueries.localTime());
		return LocalDateTime.of(LocalDate.from(read), (time != null) ? time : LocalTime.MIN)
			.toEpochSecond(ZoneOffset.UTC);
	}

}
