package id.go.lapor.engine;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Open tasks of a phase, for those who may change who works on them and how soon. */
@Component
public class OpenTasks {

	/** Added at each escalation; Camunda's default is 50. */
	private static final int MORE_URGENT = 25;

	private final TaskService tasks;

	OpenTasks(TaskService tasks) {
		this.tasks = tasks;
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
		this.tasks.createTaskQuery()
			.processInstanceId(phase)
			.list()
			.forEach((task) -> this.tasks.setPriority(task.getId(), task.getPriority() + MORE_URGENT));
	}

}
