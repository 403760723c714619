package id.go.lapor.sla;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * After a change, writes down the new instants of the rounds it touches and wakes whoever
 * sleeps until the old ones.
 */
@Component
class TimerRecalculation {

	static final int CHUNK = 200;

	private static final ZoneId EAST = ZoneId.of("Asia/Jayapura");

	private static final ZoneId WEST = ZoneId.of("Asia/Jakarta");

	private final ClockRows rows;

	private final ClockReadings readings;

	private final RunningTimers timers;

	/**
	 * The timers are lazy because the engine behind them knows the beans of this room.
	 */
	TimerRecalculation(ClockRows rows, ClockReadings readings, @Lazy RunningTimers timers) {
		this.rows = rows;
		this.readings = readings;
		this.timers = timers;
	}

	void caseChanged(String caseNumber) {
		this.rows.refresh(this.readings.open(caseNumber));
		this.timers.recalculate(List.of(caseNumber));
	}

	/**
	 * Free days came or went between two dates: only rounds whose running interval meets
	 * them are read, in chunks.
	 */
	void calendarChanged(String owner, LocalDate first, LocalDate last) {
		var whose = owner.equals(BodyCalendar.NATIONAL.owner()) ? null : owner;
		var from = first.atStartOfDay(EAST).toInstant();
		var until = last.plusDays(1).atStartOfDay(WEST).toInstant();
		var touched = this.rows.openBetween(whose, from, until);
		for (int done = 0; done < touched.size(); done += CHUNK) {
			recalculate(this.rows.of(touched.subList(done, Math.min(done + CHUNK, touched.size()))));
		}
	}

	private void recalculate(List<ClockRow> rounds) {
		this.rows.refresh(this.readings.read(rounds));
		this.timers.recalculate(rounds.stream().map(ClockRow::caseNumber).distinct().toList());
	}

}
