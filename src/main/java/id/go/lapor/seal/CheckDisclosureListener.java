package id.go.lapor.seal;

import id.go.lapor.engine.TaskSubmission;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Lets a decision count only if a second officer made it. */
@Component
class CheckDisclosureListener implements TaskListener {

	private final DisclosureCheck disclosureCheck;

	CheckDisclosureListener(DisclosureCheck disclosureCheck) {
		this.disclosureCheck = disclosureCheck;
	}

	@Override
	public void notify(DelegateTask task) {
		this.disclosureCheck.decide(TaskSubmission.of(task));
	}

}
