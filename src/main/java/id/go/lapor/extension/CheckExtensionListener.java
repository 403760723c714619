package id.go.lapor.extension;

import id.go.lapor.engine.TaskSubmission;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Refuses a decision on more time that is none. */
@Component
class CheckExtensionListener implements TaskListener {

	private final ExtensionCheck extensionCheck;

	CheckExtensionListener(ExtensionCheck extensionCheck) {
		this.extensionCheck = extensionCheck;
	}

	@Override
	public void notify(DelegateTask task) {
		this.extensionCheck.check(TaskSubmission.of(task));
	}

}
