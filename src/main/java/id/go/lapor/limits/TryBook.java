package id.go.lapor.limits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who has to wait. Only a miss asks the shared allowances, so right receipts and whole
 * pages cost nothing; who has used up an allowance is remembered here until it is whole.
 * Where the allowance of a case is used up, only those wait who guessed at it themselves:
 * nobody can keep a reporter from their case by guessing at it.
 */
class TryBook {

	private static final Set<Limit> ON_ALL_NODES = EnumSet.of(Limit.CODES_OF_ADDRESS, Limit.SUPPORTS_OF_ADDRESS);

	private final Allowances shared;

	private final Allowances own;

	private final Clock realClock;

	private final Remembered<Instant> waiting = new Remembered<>();

	private final Remembered<Instant> guessers = new Remembered<>();

	TryBook(Allowances shared, Allowances own, Clock realClock) {
		this.shared = shared;
		this.own = own;
		this.realClock = realClock;
	}

	/** How long this one has to wait; zero for nobody who waits. */
	synchronized Duration wait(Try attempt) {
		var until = this.waiting.get(attempt.key());
		var now = this.realClock.instant();
		if (attempt.by() != null && !guessed(attempt, now)) {
			return Duration.ZERO;
		}
		return (until != null && until.isAfter(now)) ? Duration.between(now, until) : Duration.ZERO;
	}

	/** Counts what was tried in vain, on all nodes. */
	void miss(Try attempt) {
		if (attempt.by() != null) {
			rememberGuesser(attempt);
		}
		count(attempt);
	}

	/** Counts on all nodes; says how long to wait if it was one too many. */
	Duration count(Try attempt) {
		var wait = this.shared.take(attempt.limit(), attempt.who());
		remember(attempt, wait);
		return wait;
	}

	/**
	 * Counts what is tried at all: reports and searches on this node; wishes for a code,
	 * which write to somebody, and supports, which add up, on all of them. Says how long
	 * to wait if it may not.
	 */
	Duration begin(Try attempt) {
		var allowances = ON_ALL_NODES.contains(attempt.limit()) ? this.shared : this.own;
		var wait = allowances.take(attempt.limit(), attempt.who());
		remember(attempt, wait);
		return wait;
	}

	private boolean guessed(Try attempt, Instant now) {
		var until = this.guessers.get(guesser(attempt));
		return until != null && until.isAfter(now);
	}

	private synchronized void rememberGuesser(Try attempt) {
		this.guessers.put(guesser(attempt), this.realClock.instant().plus(attempt.limit().window()));
	}

	private static String guesser(Try attempt) {
		return attempt.key() + ":" + attempt.by();
	}

	private synchronized void remember(Try attempt, Duration wait) {
		if (!wait.isZero()) {
			this.waiting.put(attempt.key(), this.realClock.instant().plus(wait));
		}
	}

}
