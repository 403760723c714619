package id.go.lapor.response;

import id.go.lapor.engine.TaskSubmission;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Refuses a forwarding to something that is no unit of the body. */
@Component
class CheckForwardingListener implements TaskListener {

	private final ResponseCheck responseCheck;

	CheckForwardingListener(ResponseCheck responseCheck) {
		this.responseCheck = responseCheck;
	}

	@Override
	public void notify(DelegateTask task) {
		this.responseCheck.checkForwarding(TaskSubmission.of(task));
	}

}
