package id.go.lapor.sla;

/** How a round of a clock stands now, or how it ended. */
public enum ClockState {

	/** Open, and its due instant lies ahead. */
	RUNNING,
	/** Open, and resting while the reporter is asked. */
	PAUSED,
	/**
	 * The due instant passed before the clock was stopped. The round is still open while
	 * {@link ClockView#open()}: an overdue task stays, it never drops.
	 */
	EXPIRED,
	/** Stopped in time. */
	MET,
	/** Replaced by a new round of the same clock. */
	RESTARTED

}
