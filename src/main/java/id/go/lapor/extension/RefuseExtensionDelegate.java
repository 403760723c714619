package id.go.lapor.extension;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Leaves the date where it is, and tells the body why. */
@Component
class RefuseExtensionDelegate implements JavaDelegate {

	private final ExtensionCourse course;

	RefuseExtensionDelegate(ExtensionCourse course) {
		this.course = course;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.course.refuse(CaseNumber.of(execution.getProcessBusinessKey()), execution.getProcessInstanceId());
	}

}
