package id.go.lapor.owner;

import java.util.Optional;

import id.go.lapor.CaseDriver;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Judges whether somebody has a case, and whether it ended as a case may end. */
@Component
class Ownership {

	private final CaseDriver cases;

	private final AgencyDirectory agencies;

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final ManagementService management;

	Ownership(CaseDriver cases, AgencyDirectory agencies, TaskService tasks, RuntimeService runtime,
			ManagementService management) {
		this.cases = cases;
		this.agencies = agencies;
		this.tasks = tasks;
		this.runtime = runtime;
		this.management = management;
	}

	boolean hasEnded(CaseNumber number) {
		return this.cases.lifecycles(number) == 0;
	}

	/**
	 * Why nobody has a case that rests, if so. Somebody has it if there is a task that an
	 * open agency or a national office may take, or if the reporter is asked and the
	 * clock ends the wait.
	 */
	Optional<String> lost(CaseNumber number) {
		if (this.cases.hasIncident(number)) {
			return Optional.of("an incident");
		}
		if (hasEnded(number)) {
			return this.cases.complaint(number).isOpen() ? Optional.of("no process, and the case is open")
					: Optional.empty();
		}
		if (!this.cases.complaint(number).isOpen()) {
			return Optional.of("a process, and the case is closed");
		}
		var open = this.tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list();
		if (open.stream().anyMatch(this::isTakable) || isAwaitingReporter(number)) {
			return Optional.empty();
		}
		return Optional.of("nobody can act at " + this.cases.waits(number) + " of "
				+ open.stream().map(Task::getTenantId).toList());
	}

	/** What is wrong with the end of a case, if anything. */
	Optional<String> badEnd(CaseNumber number) {
		var complaint = this.cases.complaint(number);
		boolean good = switch (complaint.status()) {
			case CLOSED -> complaint.outcome() != null && isAnswered(number);
			case ARCHIVED -> complaint.archiveReason() != null;
			default -> false;
		};
		return good ? Optional.empty() : Optional.of("ended " + complaint.status() + " without answer and reason");
	}

	private boolean isAnswered(CaseNumber number) {
		return this.cases.timeline(number)
			.stream()
			.anyMatch((line) -> line.event() == CaseEvent.ANSWERED && line.words() != null && !line.words().isBlank());
	}

	private boolean isTakable(Task task) {
		boolean named = this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.map(IdentityLink::getGroupId)
			.anyMatch((group) -> group != null);
		return named && (task.getTenantId() == null || isNational(task)
				|| this.agencies.receiving(task.getTenantId()).isPresent());
	}

	private boolean isNational(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.map(IdentityLink::getGroupId)
			.anyMatch((group) -> "verification-supervisor".equals(group) || "verifier".equals(group)
					|| "arbiter".equals(group));
	}

	private boolean isAwaitingReporter(CaseNumber number) {
		return this.cases.waits(number).stream().anyMatch((place) -> place.startsWith("receiveTask_"))
				&& this.runtime.createProcessInstanceQuery()
					.processInstanceBusinessKey(number.value())
					.list()
					.stream()
					.anyMatch((instance) -> this.management.createJobQuery()
						.processInstanceId(instance.getId())
						.timers()
						.withRetriesLeft()
						.count() > 0);
	}

	/** In one line: what became of it. */
	String end(CaseNumber number) {
		Complaint complaint = this.cases.complaint(number);
		return (complaint.archiveReason() != null) ? "archived " + complaint.archiveReason()
				: "answered, closed by " + complaint.closedBy();
	}

}
