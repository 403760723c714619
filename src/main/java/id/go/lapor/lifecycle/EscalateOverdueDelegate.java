package id.go.lapor.lifecycle;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the next level that a clock ran out; the task stays where it is. */
@Component
class EscalateOverdueDelegate implements JavaDelegate {

	private final CaseEscalation escalation;

	EscalateOverdueDelegate(CaseEscalation escalation) {
		this.escalation = escalation;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.escalation.raise(CaseNumber.of(execution.getProcessBusinessKey()), execution.getProcessInstanceId());
	}

}
