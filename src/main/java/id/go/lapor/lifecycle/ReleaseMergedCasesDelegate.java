package id.go.lapor.lifecycle;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets go the cases that still wait for the answer of one that ended. */
@Component
class ReleaseMergedCasesDelegate implements JavaDelegate {

	private final Merging merging;

	ReleaseMergedCasesDelegate(Merging merging) {
		this.merging = merging;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.merging.release(CaseNumber.of(execution.getProcessBusinessKey()));
	}

}
