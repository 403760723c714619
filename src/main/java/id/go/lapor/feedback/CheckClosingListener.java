package id.go.lapor.feedback;

import id.go.lapor.engine.TaskSubmission;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Refuses a closing without an outcome or a reason. */
@Component
class CheckClosingListener implements TaskListener {

	private final FeedbackCheck feedbackCheck;

	CheckClosingListener(FeedbackCheck feedbackCheck) {
		this.feedbackCheck = feedbackCheck;
	}

	@Override
	public void notify(DelegateTask task) {
		this.feedbackCheck.check(TaskSubmission.of(task));
	}

}
