package id.go.lapor.seal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.TaskSubmission;
import id.go.lapor.privacy.OfficialWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the second officer's decision needs before it counts, and the record of it: the
 * rest of the process acts on the record alone.
 */
@Component
class DisclosureCheck {

	private final ComplaintRegister register;

	private final DisclosureBook book;

	private final IdentityOfficers officers;

	private final OfficialWords words;

	private final Clock clock;

	DisclosureCheck(ComplaintRegister register, DisclosureBook book, IdentityOfficers officers, OfficialWords words,
			Clock clock) {
		this.register = register;
		this.book = book;
		this.officers = officers;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * Records who decided what, and why.
	 * @throws CaseRefusal to who asked, to whoever does not hold the office, without a
	 * reason in words, and once it is decided
	 */
	@Transactional
	void decide(TaskSubmission submission) {
		var decision = submission.declaring(SealModel.SUBMITTED).required(SealModel.DECISION, DisclosureDecision.class);
		var number = CaseNumber.of(submission.caseNumber());
		this.officers.require(submission.officer());
		this.register.alter(number, (complaint) -> {
			var request = this.book.latest(number).orElseThrow(() -> new CaseRefusal("seal.nothingToDecide"));
			if (request.state() != DisclosureState.REQUESTED || request.decidedBy() != null) {
				throw new CaseRefusal("seal.nothingToDecide");
			}
			if (request.requestedBy().equals(submission.officer())) {
				throw new CaseRefusal("seal.notByWhoAsked");
			}
			var reason = this.words.masked(number, submission.phase(), SealModel.WORDS)
				.orElseThrow(() -> new CaseRefusal("seal.decisionNeedsReason"));
			this.book.decide(request, submission.officer(), decision, reason,
					this.clock.instant().truncatedTo(ChronoUnit.MICROS));
		});
	}

}
