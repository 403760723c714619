package id.go.lapor.rights;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the next level that a request is not settled. */
@Component
class EscalateDataRequestDelegate implements JavaDelegate {

	private final DataRequestCourse course;

	EscalateDataRequestDelegate(DataRequestCourse course) {
		this.course = course;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.course.escalate(execution.getProcessInstanceId());
	}

}
