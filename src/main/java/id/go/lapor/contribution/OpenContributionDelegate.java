package id.go.lapor.contribution;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Starts the clock of the contributing unit. */
@Component
class OpenContributionDelegate implements JavaDelegate {

	private final Contributions contributions;

	OpenContributionDelegate(Contributions contributions) {
		this.contributions = contributions;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.contributions.open(CaseNumber.of(execution.getProcessBusinessKey()),
				(String) execution.getVariable(ContributionModel.AGENCY));
	}

}
