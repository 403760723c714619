package id.go.lapor.limits;

import java.time.Duration;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BandwidthBuilder;
import io.github.bucket4j.Bucket;

/** The shape of every bucket: so many tries, all given back together at the end. */
final class Buckets {

	private Buckets() {
	}

	static Bandwidth of(Limit limit, LimitSettings settings) {
		long tries = settings.of(limit);
		return BandwidthBuilder.builder().capacity(tries).refillIntervally(tries, limit.window()).build();
	}

	static Duration take(Bucket bucket) {
		var probe = bucket.tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
	}

}
