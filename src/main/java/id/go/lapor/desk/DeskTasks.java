package id.go.lapor.desk;

import java.util.List;
import java.util.Optional;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.AsSystem;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.language.Refusal;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Finds a task as the person who asks: the engine checks rights and tenant, because the
 * door has told it who is logged in. What is not found that way does not exist for them.
 */
@Component
class DeskTasks {

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final CurrentOfficer officer;

	private final AsSystem system;

	DeskTasks(TaskService tasks, RuntimeService runtime, CurrentOfficer officer, AsSystem system) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.officer = officer;
		this.system = system;
	}

	/**
	 * The open task.
	 * @throws UnknownTask if there is none that this person may see
	 */
	OpenTask require(String id) {
		var user = user();
		var task = this.tasks.createTaskQuery().taskId(id).singleResult();
		if (task == null || task.getProcessInstanceId() == null) {
			throw new UnknownTask();
		}
		return new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getName(), caseOf(task),
				task.getProcessInstanceId(), task.getTenantId(), mayWork(user, id), task.getAssignee(),
				user.equals(task.getAssignee()));
	}

	/**
	 * The open task, if this person may work on it.
	 * @throws Refusal if somebody else took it or it is offered to another office
	 */
	OpenTask requireOwn(String id) {
		var task = require(id);
		if (!task.mayWork()) {
			throw new Refusal("desk.notYourTask");
		}
		return task;
	}

	/**
	 * Gives a task back that this person took. The engine's right to work on tasks does
	 * not reach so far: it counts as handing work to somebody.
	 * @throws Refusal if somebody else has it, or nobody
	 */
	void release(String id) {
		if (!requireOwn(id).mine()) {
			throw new Refusal("desk.notYourTask");
		}
		this.system.call(() -> {
			this.tasks.setAssignee(id, null);
			return null;
		});
	}

	/** Open tasks of this case that this person took. */
	List<OpenTask> ownOf(CaseNumber number) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(number.value())
			.taskAssignee(user())
			.list()
			.stream()
			.map((task) -> require(task.getId()))
			.toList();
	}

	/** Whether this person still holds the task. */
	boolean isMine(String id) {
		return this.tasks.createTaskQuery().taskId(id).taskAssignee(user()).count() == 1;
	}

	/** Whether a task found before is open and this person's to work on, still. */
	boolean isStillOwn(OpenTask task) {
		try {
			return requireOwn(task.id()).definitionKey().equals(task.definitionKey());
		}
		catch (Refusal ex) {
			return false;
		}
	}

	/** The code that was chosen in a form of this phase before, if any was. */
	Optional<String> chosen(OpenTask task, String field) {
		return this.system.call(() -> Optional.ofNullable(this.runtime.getVariable(task.phase(), field)))
			.filter(String.class::isInstance)
			.map(String.class::cast);
	}

	/** Who is asking. */
	String user() {
		return this.officer.userId().orElseThrow(UnknownTask::new);
	}

	private boolean mayWork(String user, String id) {
		return this.system.call(() -> this.tasks.createTaskQuery().taskId(id).taskAssignee(user).count() == 1
				|| this.tasks.createTaskQuery().taskId(id).taskCandidateUser(user).count() == 1);
	}

	/** The task is this person's to see; the number of its case is no secret then. */
	private CaseNumber caseOf(Task task) {
		return this.system.call(() -> {
			var instance = this.runtime.createProcessInstanceQuery()
				.processInstanceId(task.getProcessInstanceId())
				.singleResult();
			if (instance == null || instance.getBusinessKey() == null) {
				throw new UnknownTask();
			}
			return CaseNumber.of(instance.getBusinessKey());
		});
	}

}
