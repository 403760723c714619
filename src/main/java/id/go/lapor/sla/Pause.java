package id.go.lapor.sla;

import java.time.Instant;

/**
 * A rest of a clock, from its first instant to the instant it runs again.
 *
 * @param until exclusive; {@code null} while the clock still rests
 * @param causedBy the role that paused the clock
 */
record Pause(Instant from, Instant until, String causedBy) {

	/**
	 * Whether the clock rests at that instant. A rest that goes on is taken to end now,
	 * now included, so that a resting clock never falls due at the very moment somebody
	 * looks.
	 */
	boolean covers(Instant instant, Instant now) {
		if (instant.isBefore(this.from)) {
			return false;
		}
		return (this.until != null) ? instant.isBefore(this.until) : !instant.isAfter(now);
	}

	boolean open() {
		return this.until == null;
	}

}
