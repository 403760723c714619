package id.go.lapor.duty;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The planned work of one subject, in a test: when it is due, and that it runs then. */
public final class PlannedJobs {

	private final JdbcClient jdbc;

	private final ManagementService management;

	public PlannedJobs(JdbcClient jdbc, ManagementService management) {
		this.jdbc = jdbc;
		this.management = management;
	}

	/** When it waits to be done, the next first. */
	public List<Instant> due(String work, String subject) {
		return this.jdbc
			.sql("select duedate_ from act_ru_job where handler_type_ = 'lapor-planned-work' and handler_cfg_ = ? "
					+ "order by duedate_")
			.param(work + "/" + subject)
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.list();
	}

	/** Runs what is due now; gives how many ran. */
	public int run(String work, String subject) {
		var due = this.jdbc
			.sql("select id_ from act_ru_job where handler_type_ = 'lapor-planned-work' and handler_cfg_ = ? "
					+ "and duedate_ <= ? order by duedate_")
			.params(work + "/" + subject, Timestamp.from(ClockUtil.getCurrentTime().toInstant()))
			.query(String.class)
			.list();
		due.forEach(this.management::executeJob);
		return due.size();
	}

}
