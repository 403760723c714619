package id.go.lapor.feedback;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A plain reply: the countdown starts once more. */
@Component
class RecordReplyDelegate implements JavaDelegate {

	private final Feedback feedback;

	RecordReplyDelegate(Feedback feedback) {
		this.feedback = feedback;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.feedback.afterReply(CaseNumber.of(execution.getProcessBusinessKey()));
	}

}
