package id.go.lapor.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One round of one clock as it stands in the database.
 *
 * @param id 0 before it is written
 * @param limitDays working days of this round without extensions
 * @param spentDays what earlier rounds have used of the limit
 * @param leastDays what this round gets even when less is left
 * @param promisedOn the date of a promise, else {@code null}
 * @param reachAt the last instant at which the round speaks to somebody
 * @param ledger one letter a day once stopped, else {@code null}
 */
record ClockRow(long id, String caseNumber, ClockType clock, String subject, int round, BodyCalendar calendar,
		Instant startedAt, int limitDays, int spentDays, int leastDays, int extraDays, LocalDate promisedOn,
		Instant dueAt, Instant reachAt, boolean provisional, Instant stoppedAt, boolean restarted, String ledger) {

	/** A round that has not been written yet. */
	static ClockRow first(String caseNumber, ClockType clock, String subject, BodyCalendar body, Instant startedAt,
			int limitDays) {
		return new ClockRow(0, caseNumber, clock, subject, 1, clock.calendar(body), startedAt, limitDays, 0, 1, 0, null,
				null, null, false, null, false, null);
	}

	ClockRow inRound(int number) {
		return new ClockRow(this.id, this.caseNumber, this.clock, this.subject, number, this.calendar, this.startedAt,
				this.limitDays, this.spentDays, this.leastDays, this.extraDays, this.promisedOn, this.dueAt,
				this.reachAt, this.provisional, this.stoppedAt, this.restarted, this.ledger);
	}

	ClockRow withRest(int spent, int least) {
		return new ClockRow(this.id, this.caseNumber, this.clock, this.subject, this.round, this.calendar,
				this.startedAt, Math.max(least, this.limitDays - spent), spent, least, this.extraDays, this.promisedOn,
				this.dueAt, this.reachAt, this.provisional, this.stoppedAt, this.restarted, this.ledger);
	}

	ClockRow promisedOn(LocalDate date, int days) {
		return new ClockRow(this.id, this.caseNumber, this.clock, this.subject, this.round, this.calendar,
				this.startedAt, days, this.spentDays, this.leastDays, this.extraDays, date, this.dueAt, this.reachAt,
				this.provisional, this.stoppedAt, this.restarted, this.ledger);
	}

	boolean open() {
		return this.stoppedAt == null;
	}

	boolean is(ClockType type, String of) {
		return this.clock == type && this.subject.equals(of);
	}

	ClockRun run(List<Pause> pauses, Instant now) {
		return new ClockRun(this.startedAt, this.calendar.zone(), this.clock.hours(), this.limitDays + this.extraDays,
				this.promisedOn, pauses, now);
	}

}
