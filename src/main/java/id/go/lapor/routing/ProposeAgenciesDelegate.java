package id.go.lapor.routing;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Proposes bodies from category, region and topic; a proposal is no decision. */
@Component
class ProposeAgenciesDelegate implements JavaDelegate {

	private final CaseProposals caseProposals;

	ProposeAgenciesDelegate(CaseProposals caseProposals) {
		this.caseProposals = caseProposals;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.caseProposals.renew(CaseNumber.of(execution.getProcessBusinessKey()));
	}

}
