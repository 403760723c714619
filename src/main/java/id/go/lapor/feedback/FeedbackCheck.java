package id.go.lapor.feedback;

import id.go.lapor.complaint.CaseOutcome;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.engine.TaskSubmission;
import org.springframework.stereotype.Component;

/** What an officer's closing needs before it counts. */
@Component
class FeedbackCheck {

	private final OfficerWords words;

	FeedbackCheck(OfficerWords words) {
		this.words = words;
	}

	void check(TaskSubmission submission) {
		submission.declaring(FeedbackModel.DECLARED).required(FeedbackModel.CLOSING_OUTCOME, CaseOutcome.class);
		this.words.read(submission.phase(), FeedbackModel.WORDS)
			.orElseThrow(() -> new CaseRefusal("feedback.closingNeedsReason"));
	}

}
