package id.go.lapor.seal;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The identity is sealed again, to everybody. */
@Component
class RecordWindowEndDelegate implements JavaDelegate {

	private final DisclosureCourse course;

	RecordWindowEndDelegate(DisclosureCourse course) {
		this.course = course;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var number = CaseNumber.of(execution.getProcessBusinessKey());
		this.course.endWindow(number);
	}

}
