package id.go.lapor.archive;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.HeldClock;
import id.go.lapor.privacy.OfficerWords;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Officers and time for a case that is walked: completes its tasks and runs its jobs,
 * each at its own instant. Touches the case that it is given and no other.
 */
class WalkProcess {

	/** The account of whoever worked on generated cases. */
	static final String OFFICER = "arsip";

	/** More than any case needs. */
	private static final int MOST_TURNS = 400;

	private final OfficerWords words;

	private final TaskService tasks;

	private final ManagementService management;

	private final JdbcClient jdbc;

	private final HeldClock clock;

	WalkProcess(BeanFactory house, HeldClock clock) {
		this.words = house.getBean(OfficerWords.class);
		this.tasks = house.getBean(TaskService.class);
		this.management = house.getBean(ManagementService.class);
		this.jdbc = house.getBean(JdbcClient.class);
		this.clock = clock;
	}

	/**
	 * Completes the one task of this kind.
	 * @param drafts what the officer typed beside it, by field
	 * @param values what the form submits
	 */
	void complete(CaseNumber number, String kind, Map<String, String> drafts, Map<String, Object> values) {
		write(number, kind, drafts);
		var task = task(number, kind);
		this.tasks.setAssignee(task.id(), OFFICER);
		this.tasks.complete(task.id(), new HashMap<>(values));
	}

	/** Types beside the one task of this kind, and leaves it open. */
	String write(CaseNumber number, String kind, Map<String, String> drafts) {
		var phase = task(number, kind).phase();
		drafts.forEach((field, text) -> this.words.write(number, phase, field, OFFICER, text));
		return phase;
	}

	/** Runs what is due, until nothing is. */
	void work(CaseNumber number, Instant now) {
		for (int turn = 0; turn < MOST_TURNS; turn++) {
			var due = jobs(number).stream().filter((job) -> job.isDue(now)).toList();
			if (due.isEmpty()) {
				return;
			}
			due.forEach((job) -> execute(job.id()));
		}
		throw new IllegalStateException("The jobs of a walked case do not come to rest");
	}

	/** Lets time pass until this instant, each timer at its own time. */
	void passUntil(CaseNumber number, Instant target) {
		for (var due = next(number, target); due.isPresent(); due = next(number, target)) {
			this.clock.standAt(due.get());
			work(number, due.get());
		}
		this.clock.standAt(target);
	}

	private Optional<Instant> next(CaseNumber number, Instant target) {
		return jobs(number).stream()
			.map(Waiting::due)
			.filter(Objects::nonNull)
			.min(Instant::compareTo)
			.filter((due) -> !due.isAfter(target));
	}

	private void execute(String job) {
		if (this.management.createJobQuery().jobId(job).count() == 1) {
			this.management.executeJob(job);
		}
	}

	private OpenTask task(CaseNumber number, String kind) {
		return this.jdbc.sql("""
				select task.id_, task.proc_inst_id_ from act_ru_task task
				join act_ru_execution instance on instance.id_ = task.proc_inst_id_
				where instance.business_key_ = ? and task.task_def_key_ = ?""")
			.params(number.value(), kind)
			.query((row, line) -> new OpenTask(row.getString(1), row.getString(2)))
			.optional()
			.orElseThrow(() -> new IllegalStateException("A walked case has no task " + kind));
	}

	private List<Waiting> jobs(CaseNumber number) {
		return this.jdbc.sql("""
				select job.id_, job.duedate_ from act_ru_job job
				join act_ru_execution instance on instance.id_ = job.process_instance_id_
				where instance.business_key_ = ? order by job.create_time_, job.id_""")
			.param(number.value())
			.query((row, line) -> new Waiting(row.getString(1),
					Optional.ofNullable(row.getTimestamp(2)).map(Timestamp::toInstant).orElse(null)))
			.list();
	}

	/** A task and the phase that it belongs to. */
	private record OpenTask(String id, String phase) {
	}

	/**
	 * A job of a case.
	 *
	 * @param due when its time comes, or null for at once
	 */
	private record Waiting(String id, Instant due) {

		boolean isDue(Instant now) {
			return this.due == null || !this.due.isAfter(now);
		}

	}

}
