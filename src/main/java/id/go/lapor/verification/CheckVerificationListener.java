package id.go.lapor.verification;

import id.go.lapor.engine.TaskSubmission;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Refuses a verifier's decision that lacks something, while the task and the words stay.
 */
@Component
class CheckVerificationListener implements TaskListener {

	private final VerificationCheck verificationCheck;

	CheckVerificationListener(VerificationCheck verificationCheck) {
		this.verificationCheck = verificationCheck;
	}

	@Override
	public void notify(DelegateTask task) {
		this.verificationCheck.check(TaskSubmission.of(task));
	}

}
