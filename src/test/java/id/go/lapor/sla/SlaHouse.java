package id.go.lapor.sla;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * What the room needs from outside: a clock, the analysts' table, and an ear for timers.
 */
@ComponentScan(basePackageClasses = CaseClocks.class)
class SlaHouse {

	@Bean
	MovableClock clock() {
		return new MovableClock();
	}

	@Bean
	DeadlinesTable limitTable() {
		return new DeadlinesTable();
	}

	@Bean
	HeardTimers runningTimers() {
		return new HeardTimers();
	}

	/** A clock that stands until a test moves it. */
	static class MovableClock extends Clock {

		private volatile Instant instant = Instant.parse("2026-11-23T03:00:00Z");

		/** Moves to a local time in WIB, such as {@code 2026-11-23T10:00}. */
		void at(String wib) {
			this.instant = LocalDateTime.parse(wib).atZone(BodyCalendar.NATIONAL.zone()).toInstant();
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
			return this.instant;
		}

	}

	/** Remembers which cases had to be asked again. */
	static class HeardTimers implements RunningTimers {

		private final List<String> cases = new ArrayList<>();

		@Override
		public void recalculate(Collection<String> caseNumbers) {
			this.cases.addAll(caseNumbers);
		}

		List<String> heard() {
			var heard = List.copyOf(this.cases);
			this.cases.clear();
			return heard;
		}

	}

}
