package id.go.lapor.response;

import id.go.lapor.engine.TaskSubmission;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Refuses a head's decision that lacks something. */
@Component
class CheckApprovalListener implements TaskListener {

	private final ResponseCheck responseCheck;

	CheckApprovalListener(ResponseCheck responseCheck) {
		this.responseCheck = responseCheck;
	}

	@Override
	public void notify(DelegateTask task) {
		this.responseCheck.checkApproval(TaskSubmission.of(task));
	}

}
