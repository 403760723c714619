package id.go.lapor.sla;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.go.lapor.sla.FiledCases.FiledCase;

import org.springframework.stereotype.Component;

/** Begins and ends the rounds of a clock: at most one is open per clock and subject. */
@Component
class ClockRounds {

	private final ClockRows rows;

	private final ClockReadings readings;

	private final HolidayTable holidays;

	private final Limits limits;

	ClockRounds(ClockRows rows, ClockReadings readings, HolidayTable holidays, Limits limits) {
		this.rows = rows;
		this.readings = readings;
		this.holidays = holidays;
		this.limits = limits;
	}

	/**
	 * Begins a round; an open one is closed as restarted.
	 * @return whether one was
	 */
	boolean begin(FiledCase filed, ClockType clock, String subject, BodyCalendar body) {
		return begin(round(filed, clock, subject, body));
	}

	boolean begin(ClockRow round) {
		var latest = this.readings.latest(round.caseNumber(), round.clock(), round.subject());
		var open = latest.filter((reading) -> reading.row().open());
		open.ifPresent((reading) -> end(reading, true));
		var numbered = round.inRound(latest.map((reading) -> reading.row().round() + 1).orElse(1));
		this.rows.insert(ClockReading.of(numbered, List.of(), this.holidays.of(numbered.calendar().owner()),
				this.readings.now()));
		return open.isPresent();
	}

	/**
	 * Begins a round with what the last one left, at least so many days; with the whole
	 * limit if there was none. The start day of the new round does not count, like any.
	 */
	void beginWithRest(FiledCase filed, ClockType clock, BodyCalendar body, int atLeast) {
		var latest = this.readings.latest(filed.caseNumber(), clock, "");
		if (latest.filter((reading) -> reading.row().open()).isPresent()) {
			return;
		}
		var round = round(filed, clock, "", body);
		begin(latest.map((last) -> last.limitWithExtensions() - last.daysUsed())
			.map((left) -> round.withRest(round.limitDays() - left, atLeast))
			.orElse(round));
	}

	void end(ClockReading reading, boolean restarted) {
		var at = this.readings.now();
		if (reading.paused()) {
			this.rows.resume(reading.row().id(), at);
		}
		this.rows.stop(reading, at, restarted);
	}

	private ClockRow round(FiledCase filed, ClockType clock, String subject, BodyCalendar body) {
		var calendar = clock.calendar(body);
		return ClockRow.first(filed.caseNumber(), clock, subject, calendar, startOf(filed, clock),
				this.limits.of(filed, clock, calendar));
	}

	/**
	 * The first verification counts from the receipt, every other wait from its event.
	 */
	private Instant startOf(FiledCase filed, ClockType clock) {
		var now = this.readings.now();
		boolean fromReceipt = clock == ClockType.VERIFICATION && filed.receivedAt().isBefore(now)
				&& this.readings.latest(filed.caseNumber(), clock, "").isEmpty();
		return fromReceipt ? filed.receivedAt() : now;
	}

	Optional<ClockReading> latest(String caseNumber, ClockType clock, String subject) {
		return this.readings.latest(caseNumber, clock, subject);
	}

}
