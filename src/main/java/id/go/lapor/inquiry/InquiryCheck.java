package id.go.lapor.inquiry;

import id.go.lapor.engine.TaskSubmission;
import org.springframework.stereotype.Component;

/** What a head's decision on a question needs before it counts. */
@Component
class InquiryCheck {

	void check(TaskSubmission submission) {
		submission.declaring(InquiryModel.DECLARED).required(InquiryModel.DECISION, QuestionDecision.class);
	}

}
