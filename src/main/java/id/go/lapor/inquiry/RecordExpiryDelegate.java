package id.go.lapor.inquiry;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The reporter stayed silent: the clocks go on with what was left. */
@Component
class RecordExpiryDelegate implements JavaDelegate {

	private final Inquiry inquiry;

	RecordExpiryDelegate(Inquiry inquiry) {
		this.inquiry = inquiry;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.inquiry.expire(CaseNumber.of(execution.getProcessBusinessKey()));
		execution.setVariable(InquiryModel.OUTCOME, InquiryOutcome.EXPIRED.name());
	}

}
