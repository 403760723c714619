package id.go.lapor.seal;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the window that two officers agreed on. */
@Component
class GrantDisclosureDelegate implements JavaDelegate {

	private final DisclosureCourse course;

	GrantDisclosureDelegate(DisclosureCourse course) {
		this.course = course;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var number = CaseNumber.of(execution.getProcessBusinessKey());
		execution.setVariable(SealModel.NOTICE_WITHHELD, this.course.grant(number, execution.getProcessInstanceId()));
	}

}
