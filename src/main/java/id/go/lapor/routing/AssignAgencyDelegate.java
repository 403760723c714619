package id.go.lapor.routing;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hands the report to the next body. */
@Component
class AssignAgencyDelegate implements JavaDelegate {

	private final Competence competence;

	AssignAgencyDelegate(Competence competence) {
		this.competence = competence;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var agency = (String) execution.getVariable(RoutingModel.TARGET_AGENCY);
		this.competence.assign(CaseNumber.of(execution.getProcessBusinessKey()), execution.getProcessInstanceId(),
				agency);
		execution.setVariable(RoutingModel.AGENCY, agency);
		execution.setVariable(RoutingModel.OUTCOME, RoutingOutcome.ASSIGNED.name());
	}

}
