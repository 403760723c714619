package id.go.lapor.inquiry;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the question; the clocks of those who ask stand still. */
@Component
class AskReporterDelegate implements JavaDelegate {

	private final Inquiry inquiry;

	AskReporterDelegate(Inquiry inquiry) {
		this.inquiry = inquiry;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.inquiry.ask(CaseNumber.of(execution.getProcessBusinessKey()), execution.getProcessInstanceId());
	}

}
