package id.go.lapor.duty;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers an approval to the deputy as well while the deputy covers the head. */
@Component
class AdmitCoverListener implements TaskListener {

	private final CoveredHeads heads;

	AdmitCoverListener(CoveredHeads heads) {
		this.heads = heads;
	}

	@Override
	public void notify(DelegateTask task) {
		this.heads.coveringOffice(task.getTenantId()).ifPresent(task::addCandidateGroup);
	}

}
