package id.go.lapor.duplicate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;

/**
 * How much words tell in the reports of these days. It is read anew once an hour from a
 * bounded number of reports, and holds words and counts only; a word of a single report
 * is as rare as one that was never read, so none of those is held.
 */
@Component
class RecentWeights {

	private static final int REPORTS = 500;

	private static final Duration FRESH = Duration.ofHours(1);

	private final MatchBook book;

	private final MaskedReports reports;

	private final Clock clock;

	private volatile Read read = new Read(Instant.MIN, null);

	RecentWeights(MatchBook book, MaskedReports reports, Clock clock) {
		this.book = book;
		this.reports = reports;
		this.clock = clock;
	}

	WordWeights now() {
		var known = this.read;
		var now = this.clock.instant();
		if (known.weights() == null || now.isAfter(known.at().plus(FRESH)) || now.isBefore(known.at())) {
			var recent = this.reports.findAll(this.book.newest(REPORTS)).stream().map(ReadReport::of).toList();
			known = new Read(now, WordWeights.of(recent).withoutSingleWords());
			this.read = known;
		}
		return known.weights();
	}

	/** Weights, and when they were read. */
	private record Read(Instant at, WordWeights weights) {
	}

}
