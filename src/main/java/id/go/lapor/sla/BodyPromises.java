package id.go.lapor.sla;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What bodies promise beyond the law: less days, never more. A promise binds the clocks
 * that start after it.
 */
@Component
@Transactional(noRollbackFor = SlaRefusal.class)
public class BodyPromises {

	private final JdbcClient jdbc;

	private final Regulations regulations;

	private final LimitTable limits;

	private final Clock clock;

	/** The table is lazy because the engine behind it knows the beans of this room. */
	BodyPromises(JdbcClient jdbc, Regulations regulations, @Lazy LimitTable limits, Clock clock) {
		this.jdbc = jdbc;
		this.regulations = regulations;
		this.limits = limits;
		this.clock = clock;
	}

	/**
	 * Keeps a promise; a newer one replaces it.
	 * @throws SlaRefusal for a clock that is not the body's, for less than one day, and
	 * for more days than the law gives today
	 */
	public void promise(BodyPromise promise) {
		if (!promise.clock().promisable()) {
			throw new SlaRefusal("sla.body-promise.not-its-clock", promise.clock());
		}
		var regulation = this.regulations.inForceAt(this.clock.instant()).code();
		int law = this.limits.workingDays(regulation, promise.kind(), promise.complaintClass(), promise.clock());
		if (promise.workingDays() < 1 || promise.workingDays() > law) {
			throw new SlaRefusal("sla.body-promise.more-than-the-law", law);
		}
		withdraw(promise.owner(), promise.clock(), promise.kind(), promise.complaintClass());
		this.jdbc
			.sql("""
					insert into sla_body_promise (owner, clock, kind, complaint_class, working_days) values (?, ?, ?, ?, ?)""")
			.params(promise.owner(), promise.clock().name(), promise.kind(), text(promise.complaintClass()),
					promise.workingDays())
			.update();
	}

	/** The law's limit holds again for the clocks that start from now on. */
	public void withdraw(String owner, ClockType clock, String kind, String complaintClass) {
		this.jdbc.sql("delete from sla_body_promise where owner = ? and clock = ? and kind = ? and complaint_class = ?")
			.params(owner, clock.name(), kind, text(complaintClass))
			.update();
	}

	@Transactional(readOnly = true)
	public List<BodyPromise> of(String owner) {
		return this.jdbc.sql("""
				select clock, kind, complaint_class, working_days from sla_body_promise where owner = ?
				order by clock, kind, complaint_class""")
			.param(owner)
			.query((row, number) -> new BodyPromise(owner, ClockType.valueOf(row.getString("clock")),
					row.getString("kind"), nothing(row.getString("complaint_class")), row.getInt("working_days")))
			.list();
	}

	Optional<Integer> find(String owner, ClockType clock, String kind, String complaintClass) {
		return this.jdbc.sql("""
				select working_days from sla_body_promise
				where owner = ? and clock = ? and kind = ? and complaint_class = ?""")
			.params(owner, clock.name(), kind, text(complaintClass))
			.query(Integer.class)
			.optional();
	}

	private static String text(String complaintClass) {
		return (complaintClass != null) ? complaintClass : "";
	}

	private static String nothing(String complaintClass) {
		return complaintClass.isEmpty() ? null : complaintClass;
	}

}
