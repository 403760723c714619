package id.go.lapor.verification;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Archives the report for the one reason the verifier gave. */
@Component
class RecordArchivingDelegate implements JavaDelegate {

	private final Verification verification;

	RecordArchivingDelegate(Verification verification) {
		this.verification = verification;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.verification.archive(CaseNumber.of(execution.getProcessBusinessKey()), execution.getProcessInstanceId(),
				(String) execution.getVariable(VerificationModel.ARCHIVE_REASON));
		execution.setVariable(VerificationModel.OUTCOME, VerificationOutcome.ARCHIVED.name());
	}

}
