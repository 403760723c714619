package id.go.lapor.routing;

import id.go.lapor.engine.TaskSubmission;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Refuses a ruling without a body or without a reason. */
@Component
class CheckRulingListener implements TaskListener {

	private final CompetenceCheck competenceCheck;

	CheckRulingListener(CompetenceCheck competenceCheck) {
		this.competenceCheck = competenceCheck;
	}

	@Override
	public void notify(DelegateTask task) {
		this.competenceCheck.checkRuling(TaskSubmission.of(task));
	}

}
