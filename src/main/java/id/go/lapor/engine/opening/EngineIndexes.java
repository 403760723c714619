package id.go.lapor.engine.opening;

import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;

/**
 * The three indexes that the engine's own schema lacks and that decide everything at a
 * million open cases (measured: whole cases 3.5/s without, 79/s with), and three for the
 * lists in Tasklist: they give the tasks of a kind in the order in which they are worked
 * on, those due on a day, and those of an agency (measured by the bar {@code desk}). The
 * first two of these hold every column that a count asks for: a count of ten thousands
 * reads no task. The engine owns its tables, so they are made after it, on every start,
 * if missing. H2 knows no partial index: a full one there.
 * <p>
 * PostgreSQL is told that kind and agency belong together, in as many pairs as there are:
 * verifications have no agency and answers always have one. Without that it expects an
 * agency's tasks to be half the country's, and reads those.
 */
@Component
class EngineIndexes {

	/** What a count asks of a task besides the order. */
	private static final String COUNTED = "id_, tenant_id_, proc_def_id_, assignee_, case_execution_id_";

	private static final List<String> EVERYWHERE = List.of(
			"create index if not exists lapor_idx_task_parent on act_ru_task (parent_task_id_)",
			"create index if not exists lapor_idx_job_duedate on act_ru_job (duedate_)",
			"drop index if exists lapor_idx_task_order", "drop index if exists lapor_idx_task_due",
			"create index if not exists lapor_idx_task_ranked on act_ru_task (task_def_key_, priority_ desc, "
					+ "due_date_, create_time_, " + COUNTED + ")",
			"create index if not exists lapor_idx_task_dated on act_ru_task (task_def_key_, due_date_, "
					+ "priority_ desc, create_time_, " + COUNTED + ")",
			"create index if not exists lapor_idx_task_agency on act_ru_task (tenant_id_, task_def_key_, due_date_)");

	private static final String LOCKED = "create index if not exists lapor_idx_job_locked on act_ru_job "
			+ "(process_instance_id_)";

	private static final List<String> POSTGRES = List.of(LOCKED + " where lock_owner_ is not null",
			"create statistics if not exists lapor_task_holders (mcv) on tenant_id_, task_def_key_ from act_ru_task",
			"alter statistics lapor_task_holders set statistics 3000");

	private final JdbcTemplate jdbc;

	EngineIndexes(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
	}

	void ensure() throws Exception {
		String product = JdbcUtils.extractDatabaseMetaData(this.jdbc.getDataSource(),
				(data) -> data.getDatabaseProductName());
		Stream.concat(EVERYWHERE.stream(), "PostgreSQL".equals(product) ? POSTGRES.stream() : Stream.of(LOCKED))
			.forEach(this.jdbc::execute);
	}

}
