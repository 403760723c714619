package id.go.lapor.lifecycle;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.OpenTasks;
import id.go.lapor.sla.Escalation;
import id.go.lapor.sla.Escalations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Raises every level that is due and was not raised yet: once per case, clock, forwarding
 * and level. A timer that fires again for a date gone by finds nothing to do.
 */
@Component
class CaseEscalation {

	private final Escalations escalations;

	private final ComplaintRegister register;

	private final OpenTasks tasks;

	CaseEscalation(Escalations escalations, ComplaintRegister register, OpenTasks tasks) {
		this.escalations = escalations;
		this.register = register;
		this.tasks = tasks;
	}

	@Transactional
	void raise(CaseNumber number, String phase) {
		this.register.alter(number, (complaint) -> {
			var raised = this.escalations.raiseDue(number.value());
			raised.forEach(
					(escalation) -> complaint.remark(CaseEvent.ESCALATED, ActorRole.SYSTEM, detail(escalation), null));
			if (!raised.isEmpty()) {
				this.tasks.raisePriority(phase);
			}
		});
	}

	private static String detail(Escalation escalation) {
		String detail = escalation.clock() + ":" + escalation.level() + ":" + escalation.audience();
		return escalation.subject().isEmpty() ? detail : detail + ":" + escalation.subject();
	}

}
