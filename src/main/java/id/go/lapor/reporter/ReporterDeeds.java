package id.go.lapor.reporter;

import java.util.Locale;
import java.util.UUID;

import id.go.lapor.attachment.FileDecisions;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.ClosedBy;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.feedback.Feedback;
import id.go.lapor.feedback.Reaction;
import id.go.lapor.inquiry.Inquiry;
import id.go.lapor.lifecycle.CaseLife;
import id.go.lapor.privacy.CaseMasking;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.privacy.MaskingCorrections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a reporter does to a case. The row is locked first, so what the message means is
 * decided by the state that it changes. The original words go to the vault, a masked
 * version goes on.
 */
@Component
class ReporterDeeds {

	private final ComplaintRegister register;

	private final Inquiry inquiry;

	private final Feedback feedback;

	private final CaseLife life;

	private final CaseMasking masking;

	private final IdentityVault vault;

	private final MaskingCorrections corrections;

	private final HandedFiles files;

	private final FileDecisions decisions;

	ReporterDeeds(ComplaintRegister register, Inquiry inquiry, Feedback feedback, CaseLife life, CaseMasking masking,
			IdentityVault vault, MaskingCorrections corrections, HandedFiles files, FileDecisions decisions) {
		this.register = register;
		this.inquiry = inquiry;
		this.feedback = feedback;
		this.life = life;
		this.masking = masking;
		this.vault = vault;
		this.corrections = corrections;
		this.files = files;
		this.decisions = decisions;
	}

	@Transactional
	void reply(CaseNumber number, String text, Reaction reaction, String drawer) {
		var complaint = lock(number);
		switch (complaint.status()) {
			case AWAITING_COMPLETION -> {
				refuseVerdict(reaction);
				this.inquiry.complete(number, kept(complaint, "completion", needed(text)));
			}
			case ANSWERED -> react(complaint, text, reaction);
			case CLOSED -> {
				if (complaint.closedBy() != ClosedBy.SYSTEM || reaction != Reaction.CONTESTED) {
					throw new CaseRefusal("reporter.closed");
				}
				this.life.contestClose(number, kept(complaint, "late-contest", needed(text)));
			}
			case ARCHIVED -> throw new CaseRefusal("reporter.archived");
			case BLOCKED -> throw new CaseRefusal("reporter.blocked");
			default -> {
				refuseVerdict(reaction);
				this.life.note(number, kept(complaint, "note", needed(text)));
			}
		}
		this.files.keepWithMessage(number, drawer);
	}

	/** Files with a note of their own; the case must be open. */
	@Transactional
	void addFiles(CaseNumber number, String note, String drawer) {
		var complaint = lock(number);
		this.life.note(number, kept(complaint, "note", note));
		this.files.keepWithMessage(number, drawer);
	}

	@Transactional
	void withdraw(CaseNumber number, String reason) {
		var complaint = lock(number);
		this.life.withdraw(number, kept(complaint, "withdrawal", reason));
	}

	@Transactional
	void requestSecondLook(CaseNumber number, String text) {
		var complaint = lock(number);
		this.life.requestSecondLook(number, kept(complaint, "second-look", needed(text)));
	}

	/**
	 * Makes a report anonymous or secret later. What had been opened in its text while
	 * the reporter was named is masked again, and its files go no further than those of
	 * such a report.
	 */
	@Transactional
	void tightenPrivacy(CaseNumber number, Boolean anonymous, Boolean secret, Boolean numbersMayBeOpened) {
		if (anonymous == null && secret == null) {
			throw new InvalidWords("anonymous", "reporter.privacyMissing");
		}
		this.register.alter(number, (complaint) -> {
			boolean named = !complaint.isAnonymous();
			if (complaint.tightenPrivacy(anonymous, secret)) {
				this.decisions.narrow(complaint, named && complaint.isAnonymous());
			}
			if (numbersMayBeOpened != null) {
				complaint.allowNumbers(numbersMayBeOpened);
			}
			if (named && complaint.isAnonymous()) {
				this.corrections.maskAgain(complaint, true);
			}
		});
	}

	/** Under the lock of the case: an opening comes before it or after it. */
	@Transactional
	void allowNumbers(CaseNumber number, Boolean allowed) {
		if (allowed == null) {
			throw new InvalidWords("allowed", "reporter.numbersMissing");
		}
		this.register.alter(number, (complaint) -> complaint.allowNumbers(allowed));
	}

	private void react(Complaint complaint, String text, Reaction reaction) {
		if (!complaint.isReachable()) {
			refuseVerdict(reaction);
			this.life.note(complaint.caseNumber(), kept(complaint, "note", needed(text)));
			return;
		}
		if (reaction == null) {
			throw new InvalidWords("reaction", "reporter.reactionMissing");
		}
		var words = (reaction == Reaction.SATISFIED) ? text : needed(text);
		this.feedback.react(complaint.caseNumber(), reaction,
				kept(complaint, reaction.name().toLowerCase(Locale.ROOT), words));
	}

	private Complaint lock(CaseNumber number) {
		return this.register.change(number, (complaint) -> complaint);
	}

	/** Satisfied with what? There is no answer to judge yet. */
	private static void refuseVerdict(Reaction reaction) {
		if (reaction == Reaction.SATISFIED || reaction == Reaction.CONTESTED) {
			throw new CaseRefusal("reporter.noAnswerYet");
		}
	}

	private static String needed(String text) {
		if (text == null) {
			throw new InvalidWords("text", "reporter.wordsMissing");
		}
		return text;
	}

	/**
	 * Keeps the original under a name of its own, unless the reporter had all originals
	 * erased; what comes back is masked.
	 */
	private String kept(Complaint complaint, String kind, String textOrNull) {
		if (textOrNull == null) {
			return null;
		}
		var number = complaint.caseNumber().value();
		if (!this.vault.isErased(number)) {
			this.vault.keepWords(number, kind + "-" + UUID.randomUUID().toString().replace("-", ""), textOrNull);
		}
		return this.masking.forPublic(number, textOrNull).text();
	}

}
