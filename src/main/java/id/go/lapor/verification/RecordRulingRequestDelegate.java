package id.go.lapor.verification;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the arbiter to name the competent body. */
@Component
class RecordRulingRequestDelegate implements JavaDelegate {

	private final Verification verification;

	RecordRulingRequestDelegate(Verification verification) {
		this.verification = verification;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.verification.requestRuling(CaseNumber.of(execution.getProcessBusinessKey()),
				execution.getProcessInstanceId());
		execution.setVariable(VerificationModel.OUTCOME, VerificationOutcome.RULING_REQUESTED.name());
	}

}
