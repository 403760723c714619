package id.go.lapor.extension;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes why nobody decides on the request any more. */
@Component
class RecordExtensionLapseDelegate implements JavaDelegate {

	private final ExtensionCourse course;

	RecordExtensionLapseDelegate(ExtensionCourse course) {
		this.course = course;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var cause = (String) execution.getVariable(ExtensionModel.CAUSE);
		this.course.lapse(CaseNumber.of(execution.getProcessBusinessKey()), execution.getProcessInstanceId(),
				(cause != null) ? cause : ExtensionCourse.EXPIRED);
	}

}
