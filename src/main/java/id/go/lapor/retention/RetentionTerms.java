package id.go.lapor.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a case is kept after its end, by kind. */
@Component
class RetentionTerms {

	private final Period ended;

	private final Period spam;

	private final Clock clock;

	/**
	 * @throws IllegalArgumentException for a term so short that a case could vanish
	 * before its reporter may contest its end
	 */
	RetentionTerms(@Value("${lapor.retention.ended:5y}") Period ended, @Value("${lapor.retention.spam:1y}") Period spam,
			Clock clock) {
		this.ended = require("LAPOR_RETENTION_ENDED", ended);
		this.spam = require("LAPOR_RETENTION_SPAM", spam);
		this.clock = clock;
	}

	/** Cases that ended before are over. */
	Instant endedBefore() {
		return now().minus(this.ended).toInstant();
	}

	/** Archived as spam before: over as well. */
	Instant spamBefore() {
		return now().minus(this.spam).toInstant();
	}

	private ZonedDateTime now() {
		return this.clock.instant().atZone(this.clock.getZone());
	}

	private static Period require(String variable, Period term) {
		if (term.toTotalMonths() < 2) {
			throw new IllegalArgumentException(variable + " must be at least 2 months (2m), not " + term);
		}
		return term;
	}

}
