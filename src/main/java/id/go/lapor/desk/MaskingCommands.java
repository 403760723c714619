package id.go.lapor.desk;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.language.Refusal;
import id.go.lapor.privacy.CaseMasking;
import id.go.lapor.privacy.MaskingCorrection;
import id.go.lapor.privacy.MaskingCorrections;
import id.go.lapor.privacy.PlainWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the masking of a report right while it is verified. The reason stands in the
 * timeline for officers, masked and without the words it is about.
 */
@Component
class MaskingCommands {

	private static final int LONGEST_REASON = 500;

	private final DeskTasks tasks;

	private final ComplaintRegister register;

	private final MaskingCorrections corrections;

	private final CaseMasking masking;

	MaskingCommands(DeskTasks tasks, ComplaintRegister register, MaskingCorrections corrections, CaseMasking masking) {
		this.tasks = tasks;
		this.register = register;
		this.corrections = corrections;
		this.masking = masking;
	}

	@Transactional
	public void correct(String taskId, MaskingCorrection.Kind kind, String words, String reason) {
		var task = this.tasks.requireOwn(taskId);
		if (!TaskWords.VERIFY.task().equals(task.definitionKey())) {
			throw new Refusal("desk.notBesideVerification");
		}
		if (kind == null) {
			throw new Refusal("desk.maskingKindMissing");
		}
		if (reason == null || reason.isBlank()) {
			throw new Refusal("desk.maskingReasonMissing");
		}
		if (reason.length() > LONGEST_REASON) {
			throw new CaseRefusal("complaint.wordsTooLong", LONGEST_REASON);
		}
		var number = task.caseNumber();
		this.register.alter(number, (complaint) -> {
			var why = reason(number, words, reason);
			var version = this.corrections.correct(number.value(), complaint.isAnonymous(), kind, words, why);
			complaint.correctMasking(version.title(), version.text(), version.address(), ActorRole.VERIFIER,
					kind + ":" + version.changes().size(), why);
		});
	}

	private String reason(CaseNumber number, String words, String reason) {
		var bare = (words == null || words.isBlank()) ? reason : reason.replace(words.strip(), "[…]");
		return this.masking.forPublic(number.value(), PlainWords.of(bare).strip()).text();
	}

}
