package id.go.lapor.rights;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** An officer agreed: does what the reporter asked for. */
@Component
class CarryOutDataRequestDelegate implements JavaDelegate {

	private final DataRequestCourse course;

	CarryOutDataRequestDelegate(DataRequestCourse course) {
		this.course = course;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.course.carryOut(execution.getProcessInstanceId());
	}

}
