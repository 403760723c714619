package id.go.lapor.inquiry;

import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.engine.TaskSubmission;
import id.go.lapor.privacy.OfficialWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a head's decision on a question needs before it counts. */
@Component
class InquiryCheck {

	private final OfficialWords words;

	InquiryCheck(OfficialWords words) {
		this.words = words;
	}

	/** A refused question goes back with words that say why. */
	@Transactional(readOnly = true)
	void check(TaskSubmission submission) {
		var decision = submission.declaring(InquiryModel.DECLARED)
			.required(InquiryModel.DECISION, QuestionDecision.class);
		if (decision == QuestionDecision.REFUSED) {
			this.words.read(submission.phase(), InquiryModel.WORDS)
				.orElseThrow(() -> new CaseRefusal("inquiry.refusalNeedsReason"));
		}
	}

}
