package id.go.lapor.desk;

import java.util.Optional;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.AsSystem;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.engine.LaporClock;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.engine.TaskAccess;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Tells whoever looks at a stale screen who did what: whose hand an open task is in, or
 * who finished it when and where the case stands now. A task of another desk is one that
 * never was.
 */
@Component
class TaskFates {

	private final TaskService tasks;

	private final HistoryService history;

	private final AsSystem system;

	private final TaskAccess access;

	private final CurrentOfficer officer;

	private final OfficerDirectory officers;

	private final ComplaintRegister register;

	private final CaseReading reading;

	private final CaseDescription description;

	private final InWords words;

	TaskFates(TaskService tasks, HistoryService history, AsSystem system, TaskAccess access, CurrentOfficer officer,
			OfficerDirectory officers, ComplaintRegister register, CaseReading reading, CaseDescription description,
			InWords words) {
		this.tasks = tasks;
		this.history = history;
		this.system = system;
		this.access = access;
		this.officer = officer;
		this.officers = officers;
		this.register = register;
		this.reading = reading;
		this.description = description;
		this.words = words;
	}

	TaskFate of(String id) {
		var user = this.officer.userId().orElse("");
		return this.system.call(() -> {
			var open = this.tasks.createTaskQuery().taskId(id).singleResult();
			if (open != null) {
				return this.access.isMeantFor(user, id) ? open(open, user) : TaskFate.UNKNOWN;
			}
			return Optional
				.ofNullable(this.history.createHistoricTaskInstanceQuery().taskId(id).finished().singleResult())
				.flatMap(this::ended)
				.orElse(TaskFate.UNKNOWN);
		});
	}

	private TaskFate open(Task task, String user) {
		var number = number(task.getProcessInstanceId());
		boolean elsewhere = task.getAssignee() != null && !task.getAssignee().equals(user);
		return new TaskFate(number, elsewhere ? this.words.of("desk.bulk.heldBy", called(task.getAssignee())) : null);
	}

	/**
	 * Told to those who may know the case as it stands now, and whose colleagues did it:
	 * people of a body learn of everybody else the office alone.
	 */
	private Optional<TaskFate> ended(HistoricTaskInstance task) {
		var viewer = Viewer.of(this.officer);
		if (!viewer.isVerifier() && !viewer.isSupervisor() && !viewer.worksFor(task.getTenantId())) {
			return Optional.empty();
		}
		return Optional.ofNullable(number(task.getProcessInstanceId()))
			.map(CaseNumber::of)
			.filter(this.reading::knows)
			.map((number) -> new TaskFate(number.value(), told(task, number)));
	}

	private String told(HistoricTaskInstance task, CaseNumber number) {
		var at = this.words.instant(task.getEndTime().toInstant(), LaporClock.ZONE);
		var now = this.description.status(this.register.require(number), true);
		return (task.getAssignee() != null) ? this.words.of("desk.bulk.doneBy", called(task.getAssignee()), at, now)
				: this.words.of("desk.bulk.ended", at, now);
	}

	private String number(String phase) {
		var instance = this.history.createHistoricProcessInstanceQuery().processInstanceId(phase).singleResult();
		return (instance != null) ? instance.getBusinessKey() : null;
	}

	private String called(String account) {
		return this.officers.find(account).map((one) -> one.name()).orElse(account);
	}

}
