package id.go.lapor.engine;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Puts tasks into other hands on behalf of the house: when somebody is away, left or is
 * relieved. Whoever calls has decided whether the person asking may.
 */
@Component
public class TaskHands {

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final AsSystem system;

	TaskHands(TaskService tasks, RuntimeService runtime, AsSystem system) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.system = system;
	}

	/** What this person holds, the oldest first. */
	public List<HeldTask> of(String officer) {
		return this.system.call(() -> this.tasks.createTaskQuery()
			.taskAssignee(officer)
			.orderByTaskCreateTime()
			.asc()
			.list()
			.stream()
			.flatMap((task) -> held(task).stream())
			.toList());
	}

	/** The task, if it is open. */
	public Optional<HeldTask> find(String task) {
		return this.system.call(() -> Optional.ofNullable(this.tasks.createTaskQuery().taskId(task).singleResult())
			.flatMap(this::held));
	}

	/** Puts it into this hand; with null it is offered again to those it is meant for. */
	public void give(String task, String officer) {
		this.system.run(() -> this.tasks.setAssignee(task, officer));
	}

	/** Whether it is offered to this office. */
	public boolean isOfferedTo(String task, Role office) {
		return this.system.call(() -> this.tasks.getIdentityLinksForTask(task)
			.stream()
			.anyMatch((link) -> office.id().equals(link.getGroupId())));
	}

	/** Offers it to one more office. */
	public void offerTo(String task, Role office) {
		this.system.run(() -> this.tasks.addCandidateGroup(task, office.id()));
	}

	/** None for a task that stands in no process, which the house does not make. */
	private Optional<HeldTask> held(Task task) {
		return Optional.ofNullable(
				this.runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult())
			.map((instance) -> new HeldTask(task.getId(), task.getTaskDefinitionKey(), task.getName(),
					instance.getBusinessKey(), instance.getId(), AgencyTenants.agency(task.getTenantId()),
					task.getAssignee()));
	}

}
