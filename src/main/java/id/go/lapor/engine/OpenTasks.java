package id.go.lapor.engine;

import java.util.List;
import java.util.function.UnaryOperator;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Open tasks, for those who may change who works on them and how soon. */
@Component
public class OpenTasks {

	private final TaskService tasks;

	private final AsSystem system;

	OpenTasks(TaskService tasks, AsSystem system) {
		this.tasks = tasks;
		this.system = system;
	}

	/** Lets one more role group work on the open tasks of this phase. */
	public void admit(String phase, String group) {
		this.tasks.createTaskQuery()
			.processInstanceId(phase)
			.list()
			.forEach((task) -> this.tasks.addCandidateGroup(task.getId(), group));
	}

	/** Moves the open tasks of this phase up in every list that is sorted by priority. */
	public void raisePriority(String phase) {
		rank(this.tasks.createTaskQuery().processInstanceId(phase).list(), TaskRank::escalated);
	}

	/**
	 * Lets every open task of a case, whichever agency's, jump the queue or stand in line
	 * again. Whoever says so needs no right on the tasks.
	 */
	public void rankUrgent(String caseNumber, boolean urgent) {
		this.system.run(() -> rank(this.tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).list(),
				(rank) -> rank.urgent(urgent)));
	}

	/** How many tasks lie open at exactly this agency. */
	public long countAt(String agency) {
		return this.system.call(() -> this.tasks.createTaskQuery().tenantIdIn(agency).count());
	}

	/** Gives one task another rank. */
	void rank(String task, TaskRank rank) {
		this.system.run(() -> this.tasks.setPriority(task, rank.priority()));
	}

	private void rank(List<Task> open, UnaryOperator<TaskRank> change) {
		open.forEach((task) -> {
			var rank = change.apply(new TaskRank(task.getPriority()));
			if (rank.priority() != task.getPriority()) {
				this.tasks.setPriority(task.getId(), rank.priority());
			}
		});
	}

}
