package id.go.lapor.routing;

import id.go.lapor.engine.OpenTasks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the arbiter work on an overdue re-routing too; the task stays where it is. */
@Component
class AdmitArbiterDelegate implements JavaDelegate {

	private final OpenTasks openTasks;

	AdmitArbiterDelegate(OpenTasks openTasks) {
		this.openTasks = openTasks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.openTasks.admit(execution.getProcessInstanceId(), "arbiter");
	}

}
