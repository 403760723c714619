package id.go.lapor.routing;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Proposes bodies from category, region, topic and what was learned, and says whether a
 * verifier has to decide.
 */
@Component
class ProposeAgenciesDelegate implements JavaDelegate {

	private final CaseProposals caseProposals;

	ProposeAgenciesDelegate(CaseProposals caseProposals) {
		this.caseProposals = caseProposals;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var onward = this.caseProposals.renewAndSettle(CaseNumber.of(execution.getProcessBusinessKey()));
		execution.setVariable(RoutingModel.FORWARDING_MODE, onward.mode().name());
		execution.setVariable(RoutingModel.PROPOSED_AGENCY, onward.agency());
	}

}
