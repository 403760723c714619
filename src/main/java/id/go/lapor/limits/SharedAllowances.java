package id.go.lapor.limits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import javax.sql.DataSource;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;

/**
 * Allowances of all nodes together, in PostgreSQL: a guesser gains nothing by the number
 * of nodes. A row lives until its allowance is whole again.
 */
class SharedAllowances implements Allowances {

	private static final Duration BETWEEN_CLEANINGS = Duration.ofMinutes(10);

	private static final int ROWS_AT_ONCE = 1_000;

	private final LimitSettings settings;

	private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

	private final Clock realClock = Clock.systemUTC();

	private final AtomicReference<Instant> cleaned = new AtomicReference<>(Instant.MIN);

	SharedAllowances(LimitSettings settings, DataSource database) {
		this.settings = settings;
		this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
			.primaryKeyMapper(PrimaryKeyMapper.STRING)
			.table("limit_bucket")
			.expirationAfterWrite(
					ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(LimitSettings.WINDOW))
			.build();
	}

	@Override
	public Duration take(Limit limit, String who) {
		clean();
		var allowance = BucketConfiguration.builder().addLimit(Buckets.of(limit, this.settings)).build();
		return Buckets.take(this.buckets.getProxy(limit + ":" + who, () -> allowance));
	}

	private void clean() {
		var last = this.cleaned.get();
		var now = this.realClock.instant();
		if (last.isBefore(now.minus(BETWEEN_CLEANINGS)) && this.cleaned.compareAndSet(last, now)) {
			this.buckets.removeExpired(ROWS_AT_ONCE);
		}
	}

}
