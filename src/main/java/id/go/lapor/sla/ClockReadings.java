package id.go.lapor.sla;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Reads rounds and computes their days: two small look-ups by index for a whole case. */
@Component
class ClockReadings {

	private final ClockRows rows;

	private final HolidayTable holidays;

	private final Clock clock;

	ClockReadings(ClockRows rows, HolidayTable holidays, Clock clock) {
		this.rows = rows;
		this.holidays = holidays;
		this.clock = clock;
	}

	Instant now() {
		return SqlTime.now(this.clock);
	}

	/** All rounds of a case, in the order of their start. */
	List<ClockReading> of(String caseNumber) {
		return read(this.rows.of(caseNumber));
	}

	List<ClockReading> open(String caseNumber) {
		return read(this.rows.of(caseNumber).stream().filter(ClockRow::open).toList());
	}

	/** The newest round of a clock, open or not. */
	Optional<ClockReading> latest(String caseNumber, ClockType clock, String subject) {
		return read(this.rows.of(caseNumber)
			.stream()
			.filter((row) -> row.is(clock, subject))
			.max(Comparator.comparingInt(ClockRow::round))
			.stream()
			.toList()).stream().findFirst();
	}

	List<ClockReading> read(List<ClockRow> rows) {
		if (rows.isEmpty()) {
			return List.of();
		}
		var pausable = rows.stream().filter((row) -> row.clock().pausable()).map(ClockRow::id).toList();
		var pauses = this.rows.pauses(pausable);
		var calendar = this.holidays.calendar();
		var now = now();
		return rows.stream()
			.map((row) -> ClockReading.of(row, pauses.getOrDefault(row.id(), List.of()),
					calendar.of(row.calendar().owner()), now))
			.toList();
	}

}
