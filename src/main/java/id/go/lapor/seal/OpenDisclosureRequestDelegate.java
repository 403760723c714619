package id.go.lapor.seal;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lays the legal basis beside the decision. */
@Component
class OpenDisclosureRequestDelegate implements JavaDelegate {

	private final DisclosureCourse course;

	OpenDisclosureRequestDelegate(DisclosureCourse course) {
		this.course = course;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var number = CaseNumber.of(execution.getProcessBusinessKey());
		this.course.present(number, execution.getProcessInstanceId());
	}

}
