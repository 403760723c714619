package id.go.lapor.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Says whether a task is this person's to work on: assigned to them, or open and offered
 * to them. The engine's right TASK_WORK stands on the whole process, so it would let a
 * clerk complete the approval that belongs to the head of the same agency.
 */
@Component
public class TaskAccess {

	private final TaskService tasks;

	private final IdentityService identity;

	TaskAccess(TaskService tasks, IdentityService identity) {
		this.tasks = tasks;
		this.identity = identity;
	}

	/** Whether the user may claim, give back or complete the task. */
	public boolean mayWork(String user, String task) {
		var before = this.identity.getCurrentAuthentication();
		this.identity.clearAuthentication();
		try {
			return this.tasks.createTaskQuery().taskId(task).taskAssignee(user).count() == 1
					|| this.tasks.createTaskQuery().taskId(task).taskCandidateUser(user).count() == 1;
		}
		finally {
			restore(before);
		}
	}

	/**
	 * Whether the task is offered to this person's office and lies at one of the person's
	 * agencies, whoever holds it now: a coordinator may hand work to those it is meant
	 * for and to nobody else, least of all to herself or to another agency.
	 */
	public boolean isMeantFor(String user, String task) {
		return isOffered(user, task) && knows(user, task);
	}

	private boolean isOffered(String user, String task) {
		var before = this.identity.getCurrentAuthentication();
		this.identity.clearAuthentication();
		try {
			return this.tasks.createTaskQuery()
				.taskId(task)
				.taskCandidateUser(user)
				.includeAssignedTasks()
				.count() == 1;
		}
		finally {
			restore(before);
		}
	}

	/** Whether there is no such task any more, for nobody. */
	public boolean isGone(String task) {
		var before = this.identity.getCurrentAuthentication();
		this.identity.clearAuthentication();
		try {
			return this.tasks.createTaskQuery().taskId(task).count() == 0;
		}
		finally {
			restore(before);
		}
	}

	/**
	 * Whether there is such a task at the national desk or at one of the user's agencies.
	 * Another agency's task is answered like one that never was.
	 */
	public boolean knows(String user, String task) {
		var before = this.identity.getCurrentAuthentication();
		this.identity.clearAuthentication();
		try {
			var found = this.tasks.createTaskQuery().taskId(task).singleResult();
			return found != null && (found.getTenantId() == null || belongs(user, found.getTenantId()));
		}
		finally {
			restore(before);
		}
	}

	private boolean belongs(String user, String tenant) {
		return this.identity.createTenantQuery()
			.tenantId(tenant)
			.userMember(user)
			.includingGroupsOfUser(true)
			.count() == 1;
	}

	private void restore(Authentication before) {
		if (before != null) {
			this.identity.setAuthentication(before);
		}
	}

}
