package id.go.lapor.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import id.go.lapor.sla.HolidayCalendar.Holiday;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Thursday, 5 February 2026 is a holiday here; the 7th and 8th are a weekend. */
class CountdownTests {

	private final HolidayCalendar calendar = new HolidayCalendar(
			List.of(new Holiday("NATIONAL", LocalDate.of(2026, 2, 5), DayReason.NATIONAL_HOLIDAY)), List.of(2026));

	@ParameterizedTest
	@CsvSource({ "2026-02-02T09:00,2026-02-02T16:00,TODAY,0", "2026-02-02T16:00,2026-02-02T16:00,TODAY,0",
			"2026-02-02T09:00,2026-02-03T16:00,NEXT_DAY,1", "2026-02-04T09:00,2026-02-06T16:00,NEXT_DAY,1",
			"2026-02-03T09:00,2026-02-06T16:00,SOON,2", "2026-02-06T23:00,2026-02-09T16:00,NEXT_DAY,1",
			"2026-02-02T09:00,2026-02-09T16:00,FAR,4", "2026-02-02T16:01,2026-02-02T16:00,OVERDUE,0",
			"2026-02-06T09:00,2026-02-04T16:00,OVERDUE,1", "2026-02-09T09:00,2026-02-06T16:00,OVERDUE,1",
			"2026-02-08T09:00,2026-02-06T16:00,OVERDUE,0" })
	void countsWorkingDaysWithoutTodayAndWithTheLastDay(LocalDateTime now, LocalDateTime due, Nearness nearness,
			int days) {
		var left = new Countdown(this.calendar, wib(now)).to(wib(due), BodyCalendar.NATIONAL);

		assertThat(left).isEqualTo(new DaysLeft(nearness, days));
		assertThat(left.overdue()).isEqualTo(nearness == Nearness.OVERDUE);
	}

	/** A promise may name a Saturday; on the Friday before it is not today. */
	@ParameterizedTest
	@CsvSource({ "2026-02-06T09:00,2026-02-07T16:00,NEXT_DAY,1", "2026-02-07T09:00,2026-02-07T16:00,TODAY,0" })
	void promisedDateStandsWorkingDayOrNot(LocalDateTime now, LocalDateTime due, Nearness nearness, int days) {
		assertThat(new Countdown(this.calendar, wib(now)).to(wib(due), BodyCalendar.NATIONAL))
			.isEqualTo(new DaysLeft(nearness, days));
	}

	private static Instant wib(LocalDateTime time) {
		return time.atZone(ZoneId.of("Asia/Jakarta")).toInstant();
	}

}
