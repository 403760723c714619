package id.go.lapor.inquiry;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The reporter answered: the clocks go on with what was left. */
@Component
class RecordCompletionDelegate implements JavaDelegate {

	private final Inquiry inquiry;

	RecordCompletionDelegate(Inquiry inquiry) {
		this.inquiry = inquiry;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.inquiry.resume(CaseNumber.of(execution.getProcessBusinessKey()));
		execution.setVariable(InquiryModel.OUTCOME, InquiryOutcome.COMPLETED.name());
	}

}
