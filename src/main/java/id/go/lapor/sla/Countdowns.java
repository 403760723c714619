package id.go.lapor.sla;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins to count, from now on and with the calendar as it stands. */
@Component
public class Countdowns {

	private final HolidayTable holidays;

	private final Clock clock;

	Countdowns(HolidayTable holidays, Clock clock) {
		this.holidays = holidays;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Countdown fromNow() {
		return new Countdown(this.holidays.calendar(), SqlTime.now(this.clock));
	}

}
