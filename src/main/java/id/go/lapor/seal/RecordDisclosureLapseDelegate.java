package id.go.lapor.seal;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody decided in time: nothing is opened. */
@Component
class RecordDisclosureLapseDelegate implements JavaDelegate {

	private final DisclosureCourse course;

	RecordDisclosureLapseDelegate(DisclosureCourse course) {
		this.course = course;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var number = CaseNumber.of(execution.getProcessBusinessKey());
		this.course.lapse(number, execution.getProcessInstanceId());
	}

}
