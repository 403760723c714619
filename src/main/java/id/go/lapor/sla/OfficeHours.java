package id.go.lapor.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When the day of those who are waited for ends. An office closes at 16:00, so that
 * escalations go out in working hours; a reporter has the whole day, to 23:59.
 */
enum OfficeHours {

	OFFICE(LocalTime.of(16, 0)), REPORTER(LocalTime.of(23, 59));

	private static final LocalTime REMINDER = LocalTime.of(8, 0);

	private final LocalTime closing;

	OfficeHours(LocalTime closing) {
		this.closing = closing;
	}

	Instant closing(LocalDate date, ZoneId zone) {
		return date.atTime(this.closing).atZone(zone).toInstant();
	}

	static Instant reminder(LocalDate date, ZoneId zone) {
		return date.atTime(REMINDER).atZone(zone).toInstant();
	}

	/**
	 * Whether an office that works that day has closed by then. An office is open at its
	 * closing instant itself: what is due at 16:00 is in time at 16:00. A reporter never
	 * closes.
	 */
	boolean closedAt(LocalTime time) {
		return this == OFFICE && time.isAfter(this.closing);
	}

	/** Whether a clock can start that day at all: an office only when it works. */
	boolean startsOn(LocalDate date, OfficeDays office) {
		return this == REPORTER || office.working(date);
	}

}
