package id.go.lapor.engine;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Date;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A stand-in for the room sla, so that the engine's own tests can have timers where that
 * room is not.
 */
@Configuration
class StandIns {

	@Bean("deadlines")
	@ConditionalOnMissingBean(name = "deadlines")
	PlainDeadlines deadlines(Clock clock) {
		return new PlainDeadlines(clock);
	}

	public static class PlainDeadlines {

		private final Clock clock;

		PlainDeadlines(Clock clock) {
			this.clock = clock;
		}

		public Date verificationDue(String caseNumber) {
			return Date.from(this.clock.instant().plus(3, ChronoUnit.DAYS));
		}

		public Date firstAnswerDue(String caseNumber) {
			return Date.from(this.clock.instant().plus(5, ChronoUnit.DAYS));
		}

	}

}
