package id.go.lapor.duty;

import java.time.LocalDate;

/**
 * Somebody is away, and somebody covers.
 *
 * @param absent the account that is away
 * @param cover the account that has their tasks meanwhile
 * @param firstDay the first day away
 * @param lastDay the last day away
 * @param reason why, or null where nobody said
 */
record Absence(long id, String absent, String cover, LocalDate firstDay, LocalDate lastDay, AbsenceReason reason,
		State state) {

	boolean isOpen() {
		return this.state == State.PLANNED || this.state == State.RUNNING;
	}

	/** Where it stands. */
	enum State {

		PLANNED, RUNNING, OVER, CANCELLED

	}

}
