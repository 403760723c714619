package id.go.lapor.lifecycle;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The main case's answer becomes the answer of this case, where it may be told here. */
@Component
class AdoptAnswerDelegate implements JavaDelegate {

	private final Merging merging;

	AdoptAnswerDelegate(Merging merging) {
		this.merging = merging;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var next = this.merging.adoptAnswer(CaseNumber.of(execution.getProcessBusinessKey()));
		execution.setVariable(LifecycleModel.AGENCY,
				this.merging.holder(CaseNumber.of(execution.getProcessBusinessKey())));
		execution.setVariable(LifecycleModel.ENTRY_PHASE, next.name());
	}

}
