package id.go.lapor.inquiry;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes that the head did not let the question go out. */
@Component
class RecordQuestionRefusalDelegate implements JavaDelegate {

	private final Inquiry inquiry;

	RecordQuestionRefusalDelegate(Inquiry inquiry) {
		this.inquiry = inquiry;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.inquiry.refuse(CaseNumber.of(execution.getProcessBusinessKey()), execution.getProcessInstanceId(),
				execution.getSuperExecution().getProcessInstanceId());
		execution.setVariable(InquiryModel.OUTCOME, InquiryOutcome.REFUSED.name());
	}

}
