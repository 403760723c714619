package id.go.lapor.verification;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.attachment.FileDecisions;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.ArchiveReason;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintClass;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.ReportKind;
import id.go.lapor.conflict.Accusations;
import id.go.lapor.engine.TaskSubmission;
import id.go.lapor.privacy.OfficialWords;
import id.go.lapor.sla.CaseClocks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a verifier's decision needs before it counts. Also takes over corrected kind,
 * class and category: the class that lengthens the deadline needs a written reason, since
 * in the real system it is chosen carelessly.
 */
@Component
class VerificationCheck {

	private final ComplaintRegister register;

	private final OfficialWords words;

	private final AgencyDirectory agencies;

	private final CategoryDirectory categories;

	private final CaseClocks clocks;

	private final Accusations accusations;

	private final FileDecisions files;

	VerificationCheck(ComplaintRegister register, OfficialWords words, AgencyDirectory agencies,
			CategoryDirectory categories, CaseClocks clocks, Accusations accusations, FileDecisions files) {
		this.register = register;
		this.words = words;
		this.agencies = agencies;
		this.categories = categories;
		this.clocks = clocks;
		this.accusations = accusations;
		this.files = files;
	}

	@Transactional
	void check(TaskSubmission submission) {
		submission.declaring(VerificationModel.DECLARED);
		var number = CaseNumber.of(submission.caseNumber());
		this.register.alter(number, (complaint) -> {
			if (complaint.isSecondLook() && submission.officer() != null
					&& submission.officer().equals(complaint.archivedByOfficer())) {
				throw new CaseRefusal("verification.secondLookByAnother");
			}
			switch (submission.required(VerificationModel.DECISION, VerificationDecision.class)) {
				case FORWARD -> {
					checkAgency(submission);
					this.files.settle(complaint, submission.officer(), ActorRole.VERIFIER);
				}
				case ASK -> checkQuestion(submission, complaint);
				case ARCHIVE -> checkArchiving(submission, complaint);
				case RULING -> {
					require(submission, VerificationModel.WORDS, "verification.rulingNeedsReason");
					this.files.settle(complaint, submission.officer(), ActorRole.VERIFIER);
				}
			}
			correct(submission, complaint);
		});
	}

	private void checkAgency(TaskSubmission submission) {
		var code = submission.code(VerificationModel.TARGET_AGENCY)
			.orElseThrow(() -> new CaseRefusal("verification.agencyMissing"));
		this.agencies.receiving(code).orElseThrow(() -> new CaseRefusal("verification.agencyUnknown", code));
		this.accusations.requireMayHold(CaseNumber.of(submission.caseNumber()), code);
	}

	private void checkQuestion(TaskSubmission submission, Complaint complaint) {
		require(submission, VerificationModel.QUESTION, "verification.questionMissing");
		if (complaint.isAskedEnough()) {
			throw new CaseRefusal("verification.askedTwice");
		}
		if (!complaint.isReachable()) {
			throw new CaseRefusal("verification.reporterUnreachable");
		}
	}

	private void checkArchiving(TaskSubmission submission, Complaint complaint) {
		var reason = submission.required(VerificationModel.ARCHIVE_REASON, ArchiveReason.class);
		if (reason == ArchiveReason.UNCLEAR && complaint.questions() == 0 && complaint.isReachable()) {
			throw new CaseRefusal("verification.askBeforeUnclear");
		}
		require(submission, VerificationModel.WORDS, "verification.archivingNeedsWords");
	}

	private void correct(TaskSubmission submission, Complaint complaint) {
		var kind = submission.choice(VerificationModel.CORRECTED_KIND, ReportKind.class).orElse(complaint.kind());
		var newClass = submission.choice(VerificationModel.CORRECTED_CLASS, ComplaintClass.class)
			.orElse(complaint.complaintClass());
		var category = submission.code(VerificationModel.CORRECTED_CATEGORY).orElse(complaint.categoryCode());
		this.categories.find(category).orElseThrow(() -> new CaseRefusal("verification.categoryUnknown", category));
		boolean changed = kind != complaint.kind() || newClass != complaint.complaintClass()
				|| !category.equals(complaint.categoryCode());
		if (!changed) {
			return;
		}
		var reason = this.words.masked(complaint.caseNumber(), submission.phase(), VerificationModel.WORDS)
			.orElse(null);
		if (newClass == ComplaintClass.INSPECTION && complaint.complaintClass() != ComplaintClass.INSPECTION
				&& reason == null) {
			throw new CaseRefusal("verification.longClassNeedsReason");
		}
		complaint.reclassify(kind, newClass, category, ActorRole.VERIFIER, reason);
		this.clocks.reclassify(complaint.caseNumber().value(), complaint.kind().name(),
				(complaint.complaintClass() != null) ? complaint.complaintClass().name() : null);
	}

	private void require(TaskSubmission submission, String field, String refusal) {
		this.words.read(submission.phase(), field).orElseThrow(() -> new CaseRefusal(refusal));
	}

}
