package id.go.lapor.agency;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** What the room needs from outside: a clock, which stands until a test moves it. */
@ComponentScan(basePackageClasses = AgencyDirectory.class)
class AgencyHouse {

	@Bean
	MovableClock clock() {
		return new MovableClock();
	}

	static class MovableClock extends Clock {

		private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T03:00:00Z"));

		void passSeconds(long seconds) {
			this.now.updateAndGet((instant) -> instant.plusSeconds(seconds));
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return this.now.get();
		}

	}

}
