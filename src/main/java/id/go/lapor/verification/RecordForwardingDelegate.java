package id.go.lapor.verification;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hands the report to the body that the verifier named. */
@Component
class RecordForwardingDelegate implements JavaDelegate {

	private final Verification verification;

	RecordForwardingDelegate(Verification verification) {
		this.verification = verification;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var agency = (String) execution.getVariable(VerificationModel.TARGET_AGENCY);
		this.verification.forward(CaseNumber.of(execution.getProcessBusinessKey()), execution.getProcessInstanceId(),
				agency);
		execution.setVariable(VerificationModel.AGENCY, agency);
		execution.setVariable(VerificationModel.OUTCOME, VerificationOutcome.FORWARDED.name());
	}

}
