package id.go.lapor.lifecycle;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The case waits for the main case's answer. */
@Component
class RecordMergeDelegate implements JavaDelegate {

	private final Merging merging;

	RecordMergeDelegate(Merging merging) {
		this.merging = merging;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(LifecycleModel.MAIN_CASE_ANSWERED,
				this.merging.await(CaseNumber.of(execution.getProcessBusinessKey())));
	}

}
