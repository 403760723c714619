package id.go.lapor.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.go.lapor.agency.RegionDirectory;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tasks that are the asker's or offered to them, with what their cases are about. The
 * engine knows nothing of category and region, so the page is found by a statement over
 * both; what is shown of it the engine then allows, with the asker's rights and tenants.
 */
@Component
class BulkTasks {

	/** Decided in rooms of their own, by two people. */
	private static final Set<TaskWords> GUARDED = EnumSet.of(TaskWords.DISCLOSE, TaskWords.DATA_REQUEST);

	private final JdbcClient database;

	private final TaskService tasks;

	private final IdentityService identity;

	private final RegionDirectory regions;

	BulkTasks(JdbcClient database, TaskService tasks, IdentityService identity, RegionDirectory regions) {
		this.database = database;
		this.tasks = tasks;
		this.identity = identity;
		this.regions = regions;
	}

	static List<TaskWords> kinds() {
		return Arrays.stream(TaskWords.values()).filter((task) -> !GUARDED.contains(task)).toList();
	}

	/** One page and one more, by which it is seen that there is a next one. */
	List<Row> page(BulkFilter filter) {
		var asker = this.identity.getCurrentAuthentication();
		var facts = new HashMap<String, Object>(Map.of("user", asker.getUserId(), "groups", some(asker.getGroupIds()),
				"tenants", some(asker.getTenantIds()), "kinds",
				filter.task().map(List::of).orElseGet(BulkTasks::kinds).stream().map(TaskWords::task).toList()));
		var where = new ArrayList<>(
				List.of("t.task_def_key_ in (:kinds)", "(t.tenant_id_ is null or t.tenant_id_ in (:tenants))",
						"(t.assignee_ = :user or (t.assignee_ is null and exists (select 1 from act_ru_identitylink l "
								+ "where l.task_id_ = t.id_ and l.type_ = 'candidate' "
								+ "and (l.user_id_ = :user or l.group_id_ in (:groups)))))"));
		narrow(filter, where, facts);
		int size = filter.tasksOnAPage();
		var rows = this.database
			.sql("select t.id_, t.task_def_key_, t.assignee_, t.due_date_, c.case_number, c.category_code, "
					+ "c.region_code, c.anonymous, c.secret from act_ru_task t "
					+ "join act_ru_execution e on e.id_ = t.proc_inst_id_ "
					+ "join complaint c on c.case_number = e.business_key_ where " + String.join(" and ", where)
					+ " order by t.due_date_, t.id_ offset :skip rows fetch first :most rows only")
			.params(facts)
			.param("skip", (long) (filter.pageNumber() - 1) * size)
			.param("most", size + 1)
			.query(BulkTasks::row)
			.list();
		var allowed = allowed(rows);
		return rows.stream().filter((row) -> allowed.contains(row.task())).toList();
	}

	private void narrow(BulkFilter filter, List<String> where, Map<String, Object> facts) {
		if (!filter.category().isEmpty()) {
			where.add("c.category_code = :category");
			facts.put("category", filter.category());
		}
		region(filter.region()).ifPresent((code) -> {
			where.add("(c.region_code = :region or c.region_code like :below)");
			facts.put("region", code);
			facts.put("below", code + ".%");
		});
		if (!filter.digits().isEmpty()) {
			where.add("c.case_number like :digits");
			facts.put("digits", "%" + filter.digits() + "%");
		}
	}

	/** A name finds the first region of that name; what is neither finds no task. */
	private Optional<String> region(String typed) {
		if (typed.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(typed.matches("[0-9.]+") ? typed
				: this.regions.search(typed, 1).stream().findFirst().map((region) -> region.code()).orElse("-"));
	}

	private Set<String> allowed(Collection<Row> rows) {
		return rows.isEmpty() ? Set.of()
				: this.tasks.createTaskQuery()
					.taskIdIn(rows.stream().map(Row::task).toArray(String[]::new))
					.list()
					.stream()
					.map(Task::getId)
					.collect(Collectors.toSet());
	}

	/** Never empty, which not every database takes. */
	private static Set<String> some(Collection<String> codes) {
		var some = new HashSet<>((codes != null) ? codes : List.of());
		some.add("-");
		return some;
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		var due = row.getTimestamp(4);
		return new Row(row.getString(1), TaskWords.of(row.getString(2)).orElseThrow(), row.getString(3) != null,
				(due != null) ? due.toInstant() : null, row.getString(5), row.getString(6), row.getString(7),
				row.getBoolean(8), row.getBoolean(9));
	}

	/**
	 * A task and what its case is about; no word of it.
	 *
	 * @param mine whether the asker took it
	 * @param due until when, or null
	 */
	record Row(String task, TaskWords kind, boolean mine, Instant due, String caseNumber, String category,
			String region, boolean anonymous, boolean secret) {
	}

}
