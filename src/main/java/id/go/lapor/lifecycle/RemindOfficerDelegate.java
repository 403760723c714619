package id.go.lapor.lifecycle;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds whoever holds the task once. */
@Component
class RemindOfficerDelegate implements JavaDelegate {

	private final Reminders reminders;

	RemindOfficerDelegate(Reminders reminders) {
		this.reminders = reminders;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.reminders.remindOfficer(CaseNumber.of(execution.getProcessBusinessKey()));
	}

}
