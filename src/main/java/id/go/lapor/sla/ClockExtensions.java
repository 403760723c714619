package id.go.lapor.sla;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * More time for a clock: granted before it runs out, with a reason everybody may read.
 */
@Component
class ClockExtensions {

	/** No extension is longer than the longest limit. */
	static final int LONGEST = 60;

	private static final int LONGEST_REASON = 1000;

	private final JdbcClient jdbc;

	private final ClockRows rows;

	ClockExtensions(JdbcClient jdbc, ClockRows rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	void grant(List<ClockReading> open, int workingDays, String reason, String byRole, Instant now) {
		check(open, workingDays, reason, now);
		open.forEach((reading) -> grant(reading.row().id(), workingDays, reason.strip(), byRole, now));
	}

	void check(List<ClockReading> open, int workingDays, String reason, Instant now) {
		require(!open.isEmpty(), "sla.extension.not-running");
		require(reason != null && !reason.isBlank(), "sla.extension.reason-missing");
		require(reason.strip().length() <= LONGEST_REASON, "sla.extension.reason-too-long");
		require(workingDays >= 1 && workingDays <= LONGEST, "sla.extension.days");
		require(open.stream().allMatch((reading) -> reading.due().isAfter(now)), "sla.extension.expired");
	}

	private void grant(long clockId, int workingDays, String reason, String byRole, Instant now) {
		this.jdbc.sql("""
				insert into sla_extension (clock_id, granted_at, working_days, reason, granted_by)
				values (?, ?, ?, ?, ?)""").params(clockId, SqlTime.write(now), workingDays, reason, byRole).update();
		this.rows.addDays(clockId, workingDays);
	}

	private static void require(boolean holds, String messageKey) {
		if (!holds) {
			throw new SlaRefusal(messageKey, LONGEST);
		}
	}

}
