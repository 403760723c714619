package id.go.lapor.sla;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import org.springframework.stereotype.Component;

/** A date promised to the reporter in an interim answer, as a round of its own clock. */
@Component
class PromisedDates {

	private static final Period LONGEST = Period.ofYears(1);

	private final ClockReadings readings;

	private final ClockRows rows;

	private final HolidayTable holidays;

	PromisedDates(ClockReadings readings, ClockRows rows, HolidayTable holidays) {
		this.readings = readings;
		this.rows = rows;
		this.holidays = holidays;
	}

	/**
	 * The round of a promise: its limit is the working days it turns out to give, the
	 * promised day among them whatever day it is.
	 */
	ClockRow round(String caseNumber, LocalDate date) {
		var now = this.readings.now();
		var body = bodyOf(caseNumber);
		if (!OfficeHours.OFFICE.closing(date, body.zone()).isAfter(now)) {
			throw new SlaRefusal("sla.promise.past", date);
		}
		if (date.isAfter(LocalDate.ofInstant(now, body.zone()).plus(LONGEST))) {
			throw new SlaRefusal("sla.promise.too-far", date);
		}
		var round = ClockRow.first(caseNumber, ClockType.PROMISE, "", body, now, 0).promisedOn(date, 0);
		var days = DueDate.of(round.run(List.of(), now), this.holidays.of(body.owner())).days();
		return round.promisedOn(date, (int) days.stream().filter(LedgerDay::counted).count());
	}

	/** Whoever answers: the body whose clock was started last. */
	private BodyCalendar bodyOf(String caseNumber) {
		return this.rows.of(caseNumber)
			.stream()
			.filter((row) -> row.clock().promisable() && row.clock() != ClockType.CONTRIBUTION)
			.reduce((older, newer) -> newer)
			.map(ClockRow::calendar)
			.orElse(BodyCalendar.NATIONAL);
	}

}
