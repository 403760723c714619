package id.go.lapor.feedback;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** An officer replied: the reporter's time starts anew. */
@Component
class RecordOfficerReplyDelegate implements JavaDelegate {

	private final Feedback feedback;

	RecordOfficerReplyDelegate(Feedback feedback) {
		this.feedback = feedback;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.feedback.restart(CaseNumber.of(execution.getProcessBusinessKey()));
	}

}
