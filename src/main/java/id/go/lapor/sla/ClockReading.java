package id.go.lapor.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A round together with its computed days. An open round is computed anew whenever it is
 * read; a stopped one keeps the days that held when it was stopped, because a holiday
 * decreed later cannot change what was promised.
 */
record ClockReading(ClockRow row, List<Pause> pauses, OfficeDays office, Instant now, DueDate dueDate) {

	static ClockReading of(ClockRow row, List<Pause> pauses, OfficeDays office, Instant now) {
		var dueDate = row.open() ? DueDate.of(row.run(pauses, now), office)
				: new DueDate(days(row), row.dueAt(), row.provisional());
		return new ClockReading(row, pauses, office, now, dueDate);
	}

	Instant due() {
		return this.dueDate.due();
	}

	/**
	 * The instant of a level of the ladder: the first is the due instant, each further
	 * one counted day later.
	 */
	Instant level(int level) {
		if (level == 1) {
			return due();
		}
		return this.row.open() ? DueDate.of(this.row.run(this.pauses, this.now).plusDays(level - 1), this.office).due()
				: this.row.reachAt();
	}

	/** The last instant at which the round speaks to somebody. */
	Instant reach() {
		return level(this.row.clock().levels());
	}

	/** 08:00 of the last day. */
	Instant lastReminder() {
		return OfficeHours.reminder(this.dueDate.lastDay(), this.row.calendar().zone());
	}

	/** 08:00 of a counted day. */
	Instant reminderOn(int countedDay) {
		return OfficeHours.reminder(this.dueDate.countedDay(countedDay), this.row.calendar().zone());
	}

	boolean paused() {
		return this.row.open() && this.pauses.stream().anyMatch(Pause::open);
	}

	/**
	 * The days used when the round was stopped: those whose end had passed. The day of
	 * the stop itself is not used up.
	 */
	int daysUsed() {
		return (int) this.dueDate.days()
			.stream()
			.filter(LedgerDay::counted)
			.map((day) -> this.row.clock().hours().closing(day.date(), this.row.calendar().zone()))
			.filter((end) -> end.isBefore(this.row.stoppedAt()))
			.count();
	}

	int limitWithExtensions() {
		return this.row.limitDays() + this.row.extraDays();
	}

	ClockView view() {
		return new ClockView(this.row.clock(), this.row.subject(), this.row.round(), this.row.startedAt(), due(),
				this.dueDate.provisional(), state(), limitWithExtensions(), this.row.stoppedAt());
	}

	/** One letter a day. */
	String letters() {
		var letters = new StringBuilder();
		this.dueDate.days().forEach((day) -> letters.append(DayReason.valueOf(day.reason()).letter()));
		return letters.toString();
	}

	private ClockState state() {
		if (this.row.restarted()) {
			return ClockState.RESTARTED;
		}
		if (!this.row.open()) {
			return this.row.stoppedAt().isAfter(due()) ? ClockState.EXPIRED : ClockState.MET;
		}
		if (paused()) {
			return ClockState.PAUSED;
		}
		return this.now.isAfter(due()) ? ClockState.EXPIRED : ClockState.RUNNING;
	}

	private static List<LedgerDay> days(ClockRow row) {
		var days = new ArrayList<LedgerDay>();
		var date = LocalDate.ofInstant(row.startedAt(), row.calendar().zone());
		for (char letter : row.ledger().toCharArray()) {
			days.add(LedgerDay.of(date, DayReason.of(letter)));
			date = date.plusDays(1);
		}
		return List.copyOf(days);
	}

}
