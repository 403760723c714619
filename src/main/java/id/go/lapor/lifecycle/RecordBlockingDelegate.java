package id.go.lapor.lifecycle;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The content is blocked: every clock stops. */
@Component
class RecordBlockingDelegate implements JavaDelegate {

	private final Ending ending;

	RecordBlockingDelegate(Ending ending) {
		this.ending = ending;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.ending.stopClocks(CaseNumber.of(execution.getProcessBusinessKey()));
	}

}
