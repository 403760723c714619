package id.go.lapor.lifecycle;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the answer to the cases merged into this one. */
@Component
class ShareAnswerDelegate implements JavaDelegate {

	private final Merging merging;

	ShareAnswerDelegate(Merging merging) {
		this.merging = merging;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.merging.shareAnswer(CaseNumber.of(execution.getProcessBusinessKey()));
	}

}
