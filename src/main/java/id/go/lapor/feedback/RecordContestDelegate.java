package id.go.lapor.feedback;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The reporter contests: the clocks of the body go on. */
@Component
class RecordContestDelegate implements JavaDelegate {

	private final Feedback feedback;

	RecordContestDelegate(Feedback feedback) {
		this.feedback = feedback;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(FeedbackModel.REVIEW_REQUIRED,
				this.feedback.returnToAgency(CaseNumber.of(execution.getProcessBusinessKey())));
		execution.setVariable(FeedbackModel.OUTCOME, FeedbackOutcome.CONTESTED.name());
	}

}
