package id.go.lapor.limits;

import java.time.Duration;

import io.github.bucket4j.Bucket;

/** Allowances in this node's memory. */
class OwnAllowances implements Allowances {

	private final LimitSettings settings;

	private final Remembered<Bucket> buckets = new Remembered<>();

	OwnAllowances(LimitSettings settings) {
		this.settings = settings;
	}

	@Override
	public synchronized Duration take(Limit limit, String who) {
		return Buckets.take(this.buckets.computeIfAbsent(limit + ":" + who,
				(key) -> Bucket.builder().addLimit(Buckets.of(limit, this.settings)).build()));
	}

}
