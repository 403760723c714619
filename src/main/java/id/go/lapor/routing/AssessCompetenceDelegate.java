package id.go.lapor.routing;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out who decides: the verifier, or after two refusals the arbiter. */
@Component
class AssessCompetenceDelegate implements JavaDelegate {

	private final Competence competence;

	AssessCompetenceDelegate(Competence competence) {
		this.competence = competence;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(RoutingModel.DECIDER,
				this.competence.assess(CaseNumber.of(execution.getProcessBusinessKey())).name());
	}

}
