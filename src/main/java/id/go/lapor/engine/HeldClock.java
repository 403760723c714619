package id.go.lapor.engine;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Holds the one clock of house and engine at an instant, for a program that works alone
 * on a database and needs cases of another day. No bean, so that an open house has no way
 * to it: there, time goes forward only (see {@link DemoClock}).
 */
public final class HeldClock implements AutoCloseable {

	/** The clock stands still from now on, here or earlier or later. */
	public void standAt(Instant instant) {
		ClockUtil.setCurrentTime(Date.from(instant));
	}

	/** The clock goes with the real one again. */
	@Override
	public void close() {
		ClockUtil.reset();
	}

}
