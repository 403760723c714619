package id.go.lapor.feedback;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The reporter is satisfied: the case is closed by the reporter. */
@Component
class RecordSatisfactionDelegate implements JavaDelegate {

	private final Feedback feedback;

	RecordSatisfactionDelegate(Feedback feedback) {
		this.feedback = feedback;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.feedback.settle(CaseNumber.of(execution.getProcessBusinessKey()));
		execution.setVariable(FeedbackModel.OUTCOME, FeedbackOutcome.SATISFIED.name());
	}

}
