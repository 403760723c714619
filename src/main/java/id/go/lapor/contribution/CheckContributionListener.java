package id.go.lapor.contribution;

import id.go.lapor.engine.TaskSubmission;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Refuses a contribution without words. */
@Component
class CheckContributionListener implements TaskListener {

	private final Contributions contributions;

	CheckContributionListener(Contributions contributions) {
		this.contributions = contributions;
	}

	@Override
	public void notify(DelegateTask task) {
		this.contributions.check(TaskSubmission.of(task));
	}

}
