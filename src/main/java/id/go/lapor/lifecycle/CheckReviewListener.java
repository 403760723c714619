package id.go.lapor.lifecycle;

import id.go.lapor.engine.TaskSubmission;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Refuses a review without a decision or without words. */
@Component
class CheckReviewListener implements TaskListener {

	private final LifecycleCheck lifecycleCheck;

	CheckReviewListener(LifecycleCheck lifecycleCheck) {
		this.lifecycleCheck = lifecycleCheck;
	}

	@Override
	public void notify(DelegateTask task) {
		this.lifecycleCheck.checkReview(TaskSubmission.of(task));
	}

}
