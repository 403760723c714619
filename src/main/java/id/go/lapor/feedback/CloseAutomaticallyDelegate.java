package id.go.lapor.feedback;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes a case whose reporter stayed silent; silence is not satisfaction. */
@Component
class CloseAutomaticallyDelegate implements JavaDelegate {

	private final Feedback feedback;

	CloseAutomaticallyDelegate(Feedback feedback) {
		this.feedback = feedback;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.feedback.closeAutomatically(CaseNumber.of(execution.getProcessBusinessKey()));
		execution.setVariable(FeedbackModel.OUTCOME, FeedbackOutcome.SILENT.name());
	}

}
