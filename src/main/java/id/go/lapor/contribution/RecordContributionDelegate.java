package id.go.lapor.contribution;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the unit's part of the answer for the officer who answers. */
@Component
class RecordContributionDelegate implements JavaDelegate {

	private final Contributions contributions;

	RecordContributionDelegate(Contributions contributions) {
		this.contributions = contributions;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.contributions.record(CaseNumber.of(execution.getProcessBusinessKey()), execution.getProcessInstanceId(),
				(String) execution.getVariable(ContributionModel.AGENCY));
	}

}
