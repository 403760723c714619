package id.go.lapor.inquiry;

import id.go.lapor.engine.TaskSubmission;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Refuses a head's decision on a question that is none. */
@Component
class CheckQuestionApprovalListener implements TaskListener {

	private final InquiryCheck inquiryCheck;

	CheckQuestionApprovalListener(InquiryCheck inquiryCheck) {
		this.inquiryCheck = inquiryCheck;
	}

	@Override
	public void notify(DelegateTask task) {
		this.inquiryCheck.check(TaskSubmission.of(task));
	}

}
