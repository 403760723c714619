package id.go.lapor.lifecycle;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.conflict.Accusations;
import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.engine.TaskSubmission;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the decisions of oversight and supervision need before they count. */
@Component
class LifecycleCheck {

	private final ComplaintRegister register;

	private final OfficerWords words;

	private final AgencyDirectory agencies;

	private final CaseClocks clocks;

	private final Accusations accusations;

	LifecycleCheck(ComplaintRegister register, OfficerWords words, AgencyDirectory agencies, CaseClocks clocks,
			Accusations accusations) {
		this.register = register;
		this.words = words;
		this.agencies = agencies;
		this.clocks = clocks;
		this.accusations = accusations;
	}

	@Transactional(readOnly = true)
	void checkReview(TaskSubmission submission) {
		submission.declaring(LifecycleModel.DECLARED).required(LifecycleModel.REVIEW_DECISION, ReviewDecision.class);
		this.words.read(submission.phase(), LifecycleModel.WORDS)
			.orElseThrow(() -> new CaseRefusal("lifecycle.reviewNeedsWords"));
	}

	@Transactional
	void checkClarification(TaskSubmission submission) {
		submission.declaring(LifecycleModel.DECLARED);
		var phase = submission.required(LifecycleModel.ENTRY_PHASE, EntryPhase.class);
		var agency = submission.code(LifecycleModel.AGENCY);
		agency.ifPresent((code) -> this.agencies.receiving(code)
			.orElseThrow(() -> new CaseRefusal("lifecycle.agencyUnknown", code)));
		agency.ifPresent((code) -> this.accusations.requireMayHold(CaseNumber.of(submission.caseNumber()), code));
		if (phase == EntryPhase.CONTEST || (phase != EntryPhase.VERIFICATION && agency.isEmpty())) {
			throw new CaseRefusal("lifecycle.agencyMissing");
		}
		var next = switch (phase) {
			case VERIFICATION -> CaseStatus.UNVERIFIED;
			case FEEDBACK -> CaseStatus.ANSWERED;
			default -> CaseStatus.IN_PROGRESS;
		};
		this.register.alter(CaseNumber.of(submission.caseNumber()),
				(complaint) -> complaint.clarify(next, agency.orElse(null)));
		this.clocks.stop(submission.caseNumber(), ClockType.CLARIFICATION);
	}

}
