package id.go.lapor.reveal;

import java.time.Duration;
import java.time.Instant;

/**
 * What came of it.
 *
 * @param kind what it is, see {@code privacy.finding}; null unless opened
 * @param number as the reporter wrote it; null unless opened
 * @param until when it closes again; null unless opened
 * @param pause how long until the officer may open another; null unless there were too
 * many
 */
public record RevealedNumber(RevealOutcome outcome, String kind, String number, Instant until, Duration pause) {

	static RevealedNumber opened(String kind, String number, Instant until) {
		return new RevealedNumber(RevealOutcome.OPENED, kind, number, until, null);
	}

	static RevealedNumber refused(RevealOutcome outcome) {
		return new RevealedNumber(outcome, null, null, null, null);
	}

	static RevealedNumber tooMany(Duration pause) {
		return new RevealedNumber(RevealOutcome.TOO_MANY, null, null, null, pause);
	}

	/** Never the number. */
	@Override
	public String toString() {
		return "RevealedNumber[" + this.outcome + "]";
	}

}
