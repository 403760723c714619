package id.go.lapor.lifecycle;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends a case that was closed automatically back to its body. */
@Component
class ReopenForContestDelegate implements JavaDelegate {

	private final Reopening reopening;

	ReopenForContestDelegate(Reopening reopening) {
		this.reopening = reopening;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(LifecycleModel.REVIEW_REQUIRED,
				this.reopening.forContest(CaseNumber.of(execution.getProcessBusinessKey())));
		execution.setVariable(LifecycleModel.AGENCY,
				this.reopening.holder(CaseNumber.of(execution.getProcessBusinessKey())));
		execution.setVariable(LifecycleModel.ENTRY_PHASE, EntryPhase.CONTEST.name());
	}

}
