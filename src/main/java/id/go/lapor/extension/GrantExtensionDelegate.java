package id.go.lapor.extension;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Moves the date by as many days as were decided. */
@Component
class GrantExtensionDelegate implements JavaDelegate {

	private final ExtensionCourse course;

	GrantExtensionDelegate(ExtensionCourse course) {
		this.course = course;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.course.grant(CaseNumber.of(execution.getProcessBusinessKey()), execution.getProcessInstanceId(),
				(Integer) execution.getVariable(ExtensionModel.DAYS));
	}

}
