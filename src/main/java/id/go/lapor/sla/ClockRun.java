package id.go.lapor.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What a due date is computed from, apart from the calendar.
 *
 * @param limit working days to count, extensions included; at least 1
 * @param promised the promised date of a PROMISE clock, else {@code null}
 * @param now when the question is asked; matters only while a pause is open
 */
record ClockRun(Instant startedAt, ZoneId zone, OfficeHours hours, int limit, LocalDate promised, List<Pause> pauses,
		Instant now) {

	ClockRun {
		if (limit < 1 && promised == null) {
			throw new IllegalArgumentException("a clock gives at least one working day, not " + limit);
		}
		pauses = List.copyOf(pauses);
	}

	LocalDate dateStarted() {
		return LocalDate.ofInstant(this.startedAt, this.zone);
	}

	boolean startedAfterClosing() {
		return this.hours.closedAt(this.startedAt.atZone(this.zone).toLocalTime());
	}

	boolean pausedAtTheEndOf(LocalDate date) {
		var end = this.hours.closing(date, this.zone);
		return this.pauses.stream().anyMatch((pause) -> pause.covers(end, this.now));
	}

	/** The same clock with so many days more: where its later levels are found. */
	ClockRun plusDays(int days) {
		return new ClockRun(this.startedAt, this.zone, this.hours, this.limit + days, this.promised, this.pauses,
				this.now);
	}

	/** The last date on which a pause of this clock can still cost a day. */
	LocalDate lastPaused() {
		return this.pauses.stream()
			.map((pause) -> LocalDate.ofInstant(pause.open() ? this.now : pause.until(), this.zone))
			.max(LocalDate::compareTo)
			.orElse(LocalDate.MIN);
	}

}
