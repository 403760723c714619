package id.go.lapor.desk;

import java.time.Duration;
import java.util.Map;

import id.go.lapor.language.Refusal;
import id.go.lapor.reveal.RevealOutcome;
import id.go.lapor.reveal.RevealedNumber;
import org.springframework.http.HttpStatus;

/** A number that stays closed, and why, in words. */
class NumberRefused extends Refusal {

	private static final Map<RevealOutcome, HttpStatus> STATUS = Map.of(RevealOutcome.NOT_WRITTEN,
			HttpStatus.SERVICE_UNAVAILABLE, RevealOutcome.MOVED_ON, HttpStatus.CONFLICT, RevealOutcome.PLACE_CHANGED,
			HttpStatus.CONFLICT, RevealOutcome.ERASED, HttpStatus.CONFLICT, RevealOutcome.NO_CONSENT,
			HttpStatus.FORBIDDEN, RevealOutcome.ACCUSED, HttpStatus.FORBIDDEN, RevealOutcome.STAYS_CLOSED,
			HttpStatus.FORBIDDEN, RevealOutcome.TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);

	private final transient RevealedNumber answer;

	NumberRefused(RevealedNumber answer) {
		super("reveal." + answer.outcome(), minutes(answer.pause()));
		this.answer = answer;
	}

	HttpStatus status() {
		return STATUS.getOrDefault(this.answer.outcome(), HttpStatus.UNPROCESSABLE_ENTITY);
	}

	private static long minutes(Duration pause) {
		return (pause != null) ? pause.toMinutes() + 1 : 0;
	}

}
