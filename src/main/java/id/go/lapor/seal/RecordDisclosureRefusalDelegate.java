package id.go.lapor.seal;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The second officer refused: nothing is opened. */
@Component
class RecordDisclosureRefusalDelegate implements JavaDelegate {

	private final DisclosureCourse course;

	RecordDisclosureRefusalDelegate(DisclosureCourse course) {
		this.course = course;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var number = CaseNumber.of(execution.getProcessBusinessKey());
		this.course.refuse(number, execution.getProcessInstanceId());
	}

}
