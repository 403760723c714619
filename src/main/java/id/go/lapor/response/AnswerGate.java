package id.go.lapor.response;

import id.go.lapor.agency.Category;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.attachment.CaseFiles;
import id.go.lapor.complaint.CaseOutcome;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.engine.TaskSubmission;
import org.springframework.stereotype.Component;

/**
 * What an answer is asked for besides its words: that a matter which can be seen is shown
 * to be resolved, and that words which went to many others are meant for this case too.
 */
@Component
class AnswerGate {

	private final CategoryDirectory categories;

	private final CaseFiles files;

	private final SentAnswers sent;

	AnswerGate(CategoryDirectory categories, CaseFiles files, SentAnswers sent) {
		this.categories = categories;
		this.files = files;
		this.sent = sent;
	}

	/**
	 * Refuses what lacks something.
	 * @param words as they would be sent
	 * @return to how many other cases the same words were sent, where that was confirmed;
	 * else 0
	 */
	int pass(TaskSubmission submission, Complaint complaint, String words) {
		var outcome = submission.required(ResponseModel.ANSWER_OUTCOME, CaseOutcome.class);
		boolean confirmed = submission.flag(ResponseModel.REPETITION_CONFIRMED);
		if (outcome == CaseOutcome.RESOLVED) {
			requireEvidence(complaint);
		}
		int others = this.sent.repeated(complaint, words);
		if (others > 0 && !confirmed) {
			throw new CaseRefusal("response.sameWords", others);
		}
		return others;
	}

	/** A case that can take no file any more is not held up for one. */
	private void requireEvidence(Complaint complaint) {
		boolean demanded = this.categories.find(complaint.categoryCode()).filter(Category::demandsEvidence).isPresent();
		if (demanded && !this.files.lieBesideAnswer(complaint.caseNumber(), complaint.agencyCode())
				&& this.files.takesMore(complaint.caseNumber())) {
			throw new CaseRefusal("response.evidenceMissing");
		}
	}

}
