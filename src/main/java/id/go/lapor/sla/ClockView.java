package id.go.lapor.sla;

import java.time.Instant;

/**
 * One round of one clock, as anybody may see it.
 *
 * @param subject the unit of a contribution, else empty
 * @param dueAt the instant after which the round has run out; for a stopped round what
 * was promised at its stop
 * @param provisional the due date lies in a year whose holidays are not decreed yet; say
 * "sementara" beside it
 * @param limitDays the working days of this round, extensions included: the number of
 * counted days in its ledger
 * @param stoppedAt {@code null} while the round is open
 */
public record ClockView(ClockType clock, String subject, int round, Instant startedAt, Instant dueAt,
		boolean provisional, ClockState state, int limitDays, Instant stoppedAt) {

	/** Whether somebody is still waited for, in time or not. */
	public boolean open() {
		return this.stoppedAt == null;
	}

}
