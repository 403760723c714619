package id.go.lapor.lifecycle;

import id.go.lapor.engine.TaskSubmission;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Refuses a next phase that the case cannot enter. */
@Component
class CheckClarificationListener implements TaskListener {

	private final LifecycleCheck lifecycleCheck;

	CheckClarificationListener(LifecycleCheck lifecycleCheck) {
		this.lifecycleCheck = lifecycleCheck;
	}

	@Override
	public void notify(DelegateTask task) {
		this.lifecycleCheck.checkClarification(TaskSubmission.of(task));
	}

}
