package id.go.lapor.rights;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Does at once what nobody has to decide on. */
@Component
class FulfilDataRequestDelegate implements JavaDelegate {

	private final DataRequestCourse course;

	FulfilDataRequestDelegate(DataRequestCourse course) {
		this.course = course;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var number = CaseNumber.of(execution.getProcessBusinessKey());
		var id = Long.parseLong((String) execution.getVariable(RightsModel.REQUEST));
		execution.setVariable(RightsModel.OUTCOME,
				this.course.fulfil(number, id, execution.getProcessInstanceId()).name());
	}

}
