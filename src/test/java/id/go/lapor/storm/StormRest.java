package id.go.lapor.storm;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until the nodes have run every job that is due. */
final class StormRest {

	private static final Duration LONGEST = Duration.ofSeconds(90);

	private final JdbcClient database;

	StormRest(JdbcClient database) {
		this.database = database;
	}

	/** Returns in any case; what is still due then, the account finds. */
	void await() {
		long last = System.nanoTime() + LONGEST.toNanos();
		while (due() > 0 && System.nanoTime() < last) {
			Pause.millis(100);
		}
	}

	/** Jobs of cases, not the engine's own housekeeping; a job goes with its commit. */
	private long due() {
		return this.database.sql("""
				select count(*) from act_ru_job
				where process_instance_id_ is not null and retries_ > 0 and (duedate_ is null or duedate_ <= ?)""")
			.param(LocalDateTime.now(ZoneOffset.UTC))
			.query(Long.class)
			.single();
	}

}
