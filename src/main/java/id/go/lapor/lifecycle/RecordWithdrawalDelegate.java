package id.go.lapor.lifecycle;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The reporter withdrew: every clock stops. */
@Component
class RecordWithdrawalDelegate implements JavaDelegate {

	private final Ending ending;

	RecordWithdrawalDelegate(Ending ending) {
		this.ending = ending;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.ending.stopClocks(CaseNumber.of(execution.getProcessBusinessKey()));
	}

}
