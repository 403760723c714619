package id.go.lapor.search;

import java.time.Clock;
import java.time.Duration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/**
 * How far this node's index is behind: the age of the oldest change that it does not know
 * yet. Without an index everything waits, since the oldest change that is kept or longer.
 */
@Component
public class SearchLag {

	private final IndexKeeper keeper;

	private final ChangeBook book;

	private final Clock clock;

	SearchLag(IndexKeeper keeper, ChangeBook book, Clock clock, MeterRegistry meters) {
		this.keeper = keeper;
		this.book = book;
		this.clock = clock;
		Gauge.builder("lapor.search.lag", this, (lag) -> lag.now().toMillis() / 1_000.0)
			.baseUnit("seconds")
			.description("age of the oldest change that this node's index does not know yet")
			.register(meters);
		Gauge.builder("lapor.search.serving", keeper, (index) -> index.serving().isPresent() ? 1 : 0)
			.description("1 while this node's index answers, 0 while it is lost or built anew")
			.register(meters);
	}

	/** Zero where nothing waits. */
	Duration now() {
		long place = this.keeper.serving().map((generation) -> generation.note().place()).orElse(-1L);
		return this.book.oldestWaiting(place)
			.map((oldest) -> Duration.between(oldest, this.clock.instant()))
			.filter((age) -> !age.isNegative())
			.orElse(Duration.ZERO);
	}

	/** For people: whole minutes, none while it hardly shows. */
	public long minutesBehind() {
		return now().toMinutes();
	}

}
