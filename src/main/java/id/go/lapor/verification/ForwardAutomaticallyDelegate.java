package id.go.lapor.verification;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hands the report to the proposed body where no verifier has to. */
@Component
class ForwardAutomaticallyDelegate implements JavaDelegate {

	private final Verification verification;

	ForwardAutomaticallyDelegate(Verification verification) {
		this.verification = verification;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var agency = (String) execution.getVariable(VerificationModel.PROPOSED);
		this.verification.forwardAutomatically(CaseNumber.of(execution.getProcessBusinessKey()), agency);
		execution.setVariable(VerificationModel.AGENCY, agency);
		execution.setVariable(VerificationModel.OUTCOME, VerificationOutcome.FORWARDED.name());
	}

}
