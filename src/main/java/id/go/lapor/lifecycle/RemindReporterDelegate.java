package id.go.lapor.lifecycle;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the reporter once. */
@Component
class RemindReporterDelegate implements JavaDelegate {

	private final Reminders reminders;

	RemindReporterDelegate(Reminders reminders) {
		this.reminders = reminders;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.reminders.remindReporter(CaseNumber.of(execution.getProcessBusinessKey()));
	}

}
