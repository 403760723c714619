package id.go.lapor.routing;

import id.go.lapor.engine.TaskSubmission;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Refuses a re-routing that names no body, or one that refused already. */
@Component
class CheckReroutingListener implements TaskListener {

	private final CompetenceCheck competenceCheck;

	CheckReroutingListener(CompetenceCheck competenceCheck) {
		this.competenceCheck = competenceCheck;
	}

	@Override
	public void notify(DelegateTask task) {
		this.competenceCheck.checkRerouting(TaskSubmission.of(task));
	}

}
