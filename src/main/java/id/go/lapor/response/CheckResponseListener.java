package id.go.lapor.response;

import id.go.lapor.engine.TaskSubmission;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Refuses an officer's decision that lacks something, while the task and the words stay.
 * What the gateway behind it asks is written over whatever was sent with the task.
 */
@Component
class CheckResponseListener implements TaskListener {

	private final ResponseCheck responseCheck;

	CheckResponseListener(ResponseCheck responseCheck) {
		this.responseCheck = responseCheck;
	}

	@Override
	public void notify(DelegateTask task) {
		boolean approvalNeeded = this.responseCheck.checkResponse(TaskSubmission.of(task));
		task.getExecution().setVariable(ResponseModel.APPROVAL_NEEDED, approvalNeeded);
		// confirmed for these words: an answer that the head returns is asked for anew
		task.removeVariable(ResponseModel.REPETITION_CONFIRMED);
	}

}
