package id.go.lapor.lifecycle;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The case is on its own again and is verified. */
@Component
class RecordUnmergeDelegate implements JavaDelegate {

	private final Merging merging;

	RecordUnmergeDelegate(Merging merging) {
		this.merging = merging;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.merging.separate(CaseNumber.of(execution.getProcessBusinessKey()));
		execution.setVariable(LifecycleModel.ENTRY_PHASE, EntryPhase.VERIFICATION.name());
	}

}
