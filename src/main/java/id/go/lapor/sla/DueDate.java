package id.go.lapor.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one place where days are counted. Days and due instant come from the same walk, so
 * a ledger and a timer cannot disagree. Pure: same inputs, same answer, nothing touched.
 *
 * <p>
 * The rule, day by day, in the zone of the clock:
 * <ol>
 * <li><b>The start day does not count.</b> For a reporter it is the day of the event,
 * whatever day that is. For an office it is the day on which the office has the event
 * before it: an event after closing time, or on a day the office does not work, belongs
 * to the next working day, and <em>that</em> is the start day. A report of Friday 16:01
 * and one of Sunday both start on Monday, and Tuesday is day 1. Were Sunday itself the
 * start day, a report of Sunday would fall due before one of Friday evening; with this
 * reading a later event never has an earlier due date.</li>
 * <li>Every working day after it counts, unless the clock rests at the end of that day
 * (16:00, or 23:59 for a reporter). A rest from its first instant on, that is over before
 * the end of the day, costs nothing; neither does one that begins after it.</li>
 * <li>The clock falls due at the end of the day that is counted last. At that very
 * instant the act is still in time.</li>
 * <li>While the clock rests, the rest is taken to end now, now included. So there always
 * is a due instant; if it had not passed before the rest began it lies ahead, and it
 * moves on day by day until the clock runs again.</li>
 * <li>A promised date stands as it was promised, working day or not.</li>
 * </ol>
 * Source: the arithmetic is a decision of this project, as the regulation names only the
 * numbers of days.
 *
 * @param days from the event to the due date, without a gap
 * @param due the instant after which the clock has run out
 * @param provisional whether the walk reached a year whose holidays are not decreed
 */
record DueDate(List<LedgerDay> days, Instant due, boolean provisional) {

	static DueDate of(ClockRun run, OfficeDays office) {
		var days = new ArrayList<LedgerDay>();
		var date = (run.promised() != null) ? countToPromise(run, office, days) : countLimit(run, office, days);
		return new DueDate(List.copyOf(days), run.hours().closing(date, run.zone()), !office.decreed(date));
	}

	private static LocalDate countLimit(ClockRun run, OfficeDays office, List<LedgerDay> days) {
		var date = startDay(run, office, days);
		var end = horizon(run, office);
		for (int left = run.limit(); left > 0;) {
			date = date.plusDays(1);
			requireBefore(end, date);
			var day = LedgerDay.of(date, reason(run, office, date));
			days.add(day);
			left -= day.counted() ? 1 : 0;
		}
		return date;
	}

	private static LocalDate startDay(ClockRun run, OfficeDays office, List<LedgerDay> days) {
		var date = run.dateStarted();
		if (run.startedAfterClosing() && office.working(date)) {
			days.add(LedgerDay.of(date, DayReason.AFTER_CLOSING));
			date = date.plusDays(1);
		}
		var end = horizon(run, office);
		while (!run.hours().startsOn(date, office)) {
			days.add(LedgerDay.of(date, office.on(date)));
			date = date.plusDays(1);
			requireBefore(end, date);
		}
		days.add(LedgerDay.of(date, DayReason.START_DAY));
		return date;
	}

	private static LocalDate countToPromise(ClockRun run, OfficeDays office, List<LedgerDay> days) {
		var first = run.dateStarted();
		if (first.isBefore(run.promised())) {
			days.add(LedgerDay.of(first, DayReason.START_DAY));
			first.plusDays(1)
				.datesUntil(run.promised())
				.forEach((date) -> days.add(LedgerDay.of(date, office.on(date))));
		}
		days.add(LedgerDay.of(run.promised(), DayReason.PROMISED_DAY));
		return run.promised();
	}

	private static DayReason reason(ClockRun run, OfficeDays office, LocalDate date) {
		var reason = office.on(date);
		return (reason == DayReason.WORKING_DAY && run.pausedAtTheEndOf(date)) ? DayReason.PAUSED : reason;
	}

	/**
	 * Past the last written holiday and the last pause every week has at least four
	 * working days, so that three calendar days for each day of the limit, and a month,
	 * always suffice: no data can make the walk endless.
	 */
	private static LocalDate horizon(ClockRun run, OfficeDays office) {
		return Stream.of(run.dateStarted(), office.lastWritten(), run.lastPaused())
			.max(LocalDate::compareTo)
			.orElseThrow()
			.plusDays(3L * run.limit() + 31);
	}

	private static void requireBefore(LocalDate end, LocalDate date) {
		if (date.isAfter(end)) {
			throw new IllegalStateException("no working day found until " + end);
		}
	}

	/** The date of the given counted day, the last one if there are less. */
	LocalDate countedDay(int number) {
		var counted = this.days.stream().filter(LedgerDay::counted).map(LedgerDay::date).toList();
		return counted.get(Math.min(number, counted.size()) - 1);
	}

	LocalDate lastDay() {
		return this.days.get(this.days.size() - 1).date();
	}

}
