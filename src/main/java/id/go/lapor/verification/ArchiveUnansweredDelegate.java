package id.go.lapor.verification;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Archives a report that its reporter did not complete in time. */
@Component
class ArchiveUnansweredDelegate implements JavaDelegate {

	private final Verification verification;

	ArchiveUnansweredDelegate(Verification verification) {
		this.verification = verification;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.verification.archiveUnanswered(CaseNumber.of(execution.getProcessBusinessKey()));
		execution.setVariable(VerificationModel.OUTCOME, VerificationOutcome.ARCHIVED.name());
	}

}
