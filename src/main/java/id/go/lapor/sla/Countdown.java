package id.go.lapor.sla;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Counts the working days from one moment to due instants, with the calendar of that
 * moment: many instants cost one look at the database.
 */
public final class Countdown {

	/** Further away nobody counts days; a year of working days has fewer. */
	private static final int FARTHEST = 366;

	private final HolidayCalendar calendar;

	private final Instant now;

	Countdown(HolidayCalendar calendar, Instant now) {
		this.calendar = calendar;
		this.now = now;
	}

	/** What is left until then, by the working days of whoever is waited for. */
	public DaysLeft to(Instant due, BodyCalendar body) {
		var office = this.calendar.of(body.owner());
		var today = LocalDate.ofInstant(this.now, body.zone());
		var last = LocalDate.ofInstant(due, body.zone());
		boolean overdue = this.now.isAfter(due);
		int days = overdue ? workingDays(last, today, office) : workingDays(today, last, office);
		if (!overdue && last.isAfter(today)) {
			// a promised date stands, working day or not, and it is not today
			days = Math.max(days, 1);
		}
		return new DaysLeft(Nearness.of(overdue, days), days);
	}

	private static int workingDays(LocalDate after, LocalDate until, OfficeDays office) {
		var end = until.isAfter(after.plusDays(FARTHEST)) ? after.plusDays(FARTHEST) : until;
		return end.isAfter(after) ? (int) after.plusDays(1).datesUntil(end.plusDays(1)).filter(office::working).count()
				: 0;
	}

}
