package id.go.lapor.seal;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the next level that nobody decided. */
@Component
class EscalateDisclosureDelegate implements JavaDelegate {

	private final DisclosureNotice notice;

	EscalateDisclosureDelegate(DisclosureNotice notice) {
		this.notice = notice;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var number = CaseNumber.of(execution.getProcessBusinessKey());
		this.notice.escalate(number);
	}

}
