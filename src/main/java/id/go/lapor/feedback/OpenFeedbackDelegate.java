package id.go.lapor.feedback;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the reporter's ten working days. */
@Component
class OpenFeedbackDelegate implements JavaDelegate {

	private final Feedback feedback;

	OpenFeedbackDelegate(Feedback feedback) {
		this.feedback = feedback;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(FeedbackModel.UNREACHABLE,
				!this.feedback.open(CaseNumber.of(execution.getProcessBusinessKey())));
	}

}
