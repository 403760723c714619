package id.go.lapor.response;

import id.go.lapor.engine.OpenTasks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the deputy approve when the head is late; the task stays where it is. */
@Component
class AdmitDeputyDelegate implements JavaDelegate {

	private final OpenTasks openTasks;

	AdmitDeputyDelegate(OpenTasks openTasks) {
		this.openTasks = openTasks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.openTasks.admit(execution.getProcessInstanceId(), "agency-deputy");
	}

}
