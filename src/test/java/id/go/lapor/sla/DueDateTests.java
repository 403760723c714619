package id.go.lapor.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import id.go.lapor.sla.HolidayCalendar.Holiday;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The count ends, whatever it is given. */
class DueDateTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	private final OfficeDays quiet = new HolidayCalendar(List.of(), Set.of(2026)).of("NATIONAL");

	@Test
	void countsOnAfterTenYearsWithoutAWorkingDay() {
		var free = MONDAY.plusDays(1)
			.datesUntil(MONDAY.plusYears(10))
			.map((date) -> new Holiday("NATIONAL", date, DayReason.NATIONAL_HOLIDAY))
			.toList();
		var calendar = new HolidayCalendar(free, Set.of()).of("pemda-3212");

		assertThat(DueDate.of(run(60), calendar).lastDay()).isEqualTo("2037-02-17");
	}

	@Test
	void countsOnAfterAPauseOfTenYears() {
		var from = wib("2026-11-23T11:00");
		var until = wib("2036-11-24T11:00");

		assertThat(DueDate.of(run(2, new Pause(from, until, "verifier")), this.quiet).due())
			.isEqualTo(wib("2036-11-25T16:00"));
	}

	@Test
	void givesADateWhilePausedForTenYears() {
		var now = wib("2036-11-25T16:00");
		var run = new ClockRun(wib("2026-11-23T10:00"), BodyCalendar.NATIONAL.zone(), OfficeHours.OFFICE, 2, null,
				List.of(new Pause(wib("2026-11-23T11:00"), null, "verifier")), now);

		assertThat(DueDate.of(run, this.quiet).due()).isEqualTo(wib("2036-11-27T16:00"));
	}

	@Test
	void refusesAClockThatGivesNoDayAtAll() {
		assertThatIllegalArgumentException().isThrownBy(() -> run(0));
	}

	private static ClockRun run(int limit, Pause... pauses) {
		return new ClockRun(wib("2026-11-23T10:00"), BodyCalendar.NATIONAL.zone(), OfficeHours.OFFICE, limit, null,
				List.of(pauses), wib("2026-11-23T10:00"));
	}

	private static Instant wib(String time) {
		return LocalDateTime.parse(time).atZone(BodyCalendar.NATIONAL.zone()).toInstant();
	}

}
