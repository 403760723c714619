package id.go.lapor.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * The one clock of house and engine: what it says is what timers obey, to the
 * millisecond. Two clocks would let a page promise an hour that the engine does not keep.
 * Inject it as {@link Clock}.
 */
@Component
public class LaporClock extends Clock {

	/** Where an hour has to be named and no body's zone is known: the capital's. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		var outer = this;
		return new Clock() {
			@Override
			public ZoneId getZone() {
				return zone;
			}

			@Override
			public Clock withZone(ZoneId other) {
				return outer.withZone(other);
			}

			@Override
			public Instant instant() {
				return outer.instant();
			}
		};
	}

	@Override
	public Instant instant() {
		return ClockUtil.getCurrentTime().toInstant();
	}

}
