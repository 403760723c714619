package id.go.lapor.rights;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** An officer refused: the reporter reads why. */
@Component
class RefuseDataRequestDelegate implements JavaDelegate {

	private final DataRequestCourse course;

	RefuseDataRequestDelegate(DataRequestCourse course) {
		this.course = course;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.course.refuse(execution.getProcessInstanceId());
	}

}
