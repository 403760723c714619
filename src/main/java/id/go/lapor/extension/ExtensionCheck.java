package id.go.lapor.extension;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.TaskSubmission;
import id.go.lapor.privacy.OfficialWords;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What oversight's decision on more time needs before it counts. */
@Component
class ExtensionCheck {

	private final ComplaintRegister register;

	private final OfficialWords words;

	private final CaseClocks clocks;

	ExtensionCheck(ComplaintRegister register, OfficialWords words, CaseClocks clocks) {
		this.register = register;
		this.words = words;
		this.clocks = clocks;
	}

	/**
	 * A refusal says why; a grant says why to everybody, and comes before the date is
	 * over.
	 */
	@Transactional
	void check(TaskSubmission submission) {
		var decision = submission.declaring(ExtensionModel.DECLARED)
			.required(ExtensionModel.DECISION, ExtensionDecision.class);
		var number = CaseNumber.of(submission.caseNumber());
		this.register.alter(number, (complaint) -> {
			if (decision == ExtensionDecision.REFUSED) {
				require(number, submission, ExtensionModel.REASON, "extension.refusalNeedsReason");
			}
			else {
				var reason = require(number, submission, ExtensionModel.PUBLIC_REASON, "extension.grantNeedsReason");
				this.clocks.checkExtension(number.value(), ClockType.SUBSTANTIVE, days(submission), reason);
			}
		});
	}

	private String require(CaseNumber number, TaskSubmission submission, String field, String refusal) {
		return this.words.masked(number, submission.phase(), field).orElseThrow(() -> new CaseRefusal(refusal));
	}

	/** A number of days; anything else is none, which the clocks refuse. */
	private static int days(TaskSubmission submission) {
		return (submission.values().get(ExtensionModel.DAYS) instanceof Integer days) ? days : 0;
	}

}
