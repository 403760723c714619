package id.go.lapor.rights;

import id.go.lapor.engine.TaskSubmission;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Lets a decision on a reporter's request count only if an identity officer made it. */
@Component
class CheckDataRequestListener implements TaskListener {

	private final DataRequestCheck dataRequestCheck;

	CheckDataRequestListener(DataRequestCheck dataRequestCheck) {
		this.dataRequestCheck = dataRequestCheck;
	}

	@Override
	public void notify(DelegateTask task) {
		this.dataRequestCheck.decide(TaskSubmission.of(task));
	}

}
