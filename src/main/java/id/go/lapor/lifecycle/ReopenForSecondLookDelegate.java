package id.go.lapor.lifecycle;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends an archived case to verification once more. */
@Component
class ReopenForSecondLookDelegate implements JavaDelegate {

	private final Reopening reopening;

	ReopenForSecondLookDelegate(Reopening reopening) {
		this.reopening = reopening;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.reopening.forSecondLook(CaseNumber.of(execution.getProcessBusinessKey()));
		execution.setVariable(LifecycleModel.ENTRY_PHASE, EntryPhase.VERIFICATION.name());
	}

}
