package id.go.lapor.lifecycle;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.OpenTasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases that jump the queue, because somebody is in danger. Each word for it and against
 * it has a reason, which stays in the timeline; the open tasks move in the same
 * transaction, and later ones follow.
 */
@Component
public class UrgentCases {

	private final ComplaintRegister register;

	private final OpenTasks tasks;

	UrgentCases(ComplaintRegister register, OpenTasks tasks) {
		this.register = register;
		this.tasks = tasks;
	}

	@Transactional
	public void mark(CaseNumber number, ActorRole role, String reason) {
		var why = required(reason);
		this.register.alter(number, (complaint) -> complaint.markUrgent(role, why));
		this.tasks.rankUrgent(number.value(), true);
	}

	@Transactional
	public void lift(CaseNumber number, ActorRole role, String reason) {
		var why = required(reason);
		this.register.alter(number, (complaint) -> complaint.liftUrgency(role, why));
		this.tasks.rankUrgent(number.value(), false);
	}

	private static String required(String reason) {
		if (reason == null || reason.isBlank()) {
			throw new CaseRefusal("lifecycle.urgencyNeedsReason");
		}
		return reason;
	}

}
