package id.go.lapor.seal;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the reporter that the identity was opened. */
@Component
class TellReporterDelegate implements JavaDelegate {

	private final DisclosureNotice notice;

	TellReporterDelegate(DisclosureNotice notice) {
		this.notice = notice;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var number = CaseNumber.of(execution.getProcessBusinessKey());
		this.notice.tell(number);
	}

}
