package id.go.lapor.feedback;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** An officer closes where nobody can be asked. */
@Component
class RecordOfficerClosingDelegate implements JavaDelegate {

	private final Feedback feedback;

	RecordOfficerClosingDelegate(Feedback feedback) {
		this.feedback = feedback;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.feedback.closeByOfficer(CaseNumber.of(execution.getProcessBusinessKey()), execution.getProcessInstanceId(),
				(String) execution.getVariable(FeedbackModel.CLOSING_OUTCOME));
		execution.setVariable(FeedbackModel.OUTCOME, FeedbackOutcome.CLOSED_BY_OFFICER.name());
	}

}
