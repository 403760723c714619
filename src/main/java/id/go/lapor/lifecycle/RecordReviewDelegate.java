package id.go.lapor.lifecycle;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records what oversight decided on a contested answer. */
@Component
class RecordReviewDelegate implements JavaDelegate {

	private final Review review;

	RecordReviewDelegate(Review review) {
		this.review = review;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.review.record(CaseNumber.of(execution.getProcessBusinessKey()), execution.getProcessInstanceId(),
				(String) execution.getVariable(LifecycleModel.REVIEW_DECISION));
	}

}
