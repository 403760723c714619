package id.go.lapor.inquiry;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out whether one more question needs the head. */
@Component
class RaiseQuestionDelegate implements JavaDelegate {

	private final Inquiry inquiry;

	RaiseQuestionDelegate(Inquiry inquiry) {
		this.inquiry = inquiry;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var asker = execution.getSuperExecution().getProcessInstanceId();
		execution.setVariable(InquiryModel.APPROVAL,
				this.inquiry
					.raise(CaseNumber.of(execution.getProcessBusinessKey()), asker, execution.getProcessInstanceId())
					.name());
	}

}
