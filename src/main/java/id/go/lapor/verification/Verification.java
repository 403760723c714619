package id.go.lapor.verification;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.ArchiveReason;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ClosedBy;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.privacy.OfficialWords;
import id.go.lapor.sla.BodyCalendar;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a verifier's decision does to the case and its clock. */
@Component
class Verification {

	private final ComplaintRegister register;

	private final OfficialWords words;

	private final CaseClocks clocks;

	private final CurrentOfficer officer;

	Verification(ComplaintRegister register, OfficialWords words, CaseClocks clocks, CurrentOfficer officer) {
		this.register = register;
		this.words = words;
		this.clocks = clocks;
		this.officer = officer;
	}

	@Transactional
	void forward(CaseNumber number, String phase, String agency) {
		var reason = this.words.take(number, phase, VerificationModel.WORDS).orElse(null);
		this.register.alter(number, (complaint) -> complaint.forward(agency, ActorRole.VERIFIER, reason));
		this.clocks.stop(number.value(), ClockType.VERIFICATION);
	}

	/** Nobody looked; the timeline says so. */
	@Transactional
	void forwardAutomatically(CaseNumber number, String agency) {
		this.register.alter(number, (complaint) -> complaint.forward(agency, ActorRole.SYSTEM, null));
		this.clocks.stop(number.value(), ClockType.VERIFICATION);
	}

	/** Archives for one reason; the reporter may ask once for a second look (10 days). */
	@Transactional
	void archive(CaseNumber number, String phase, String reason) {
		var explanation = this.words.take(number, phase, VerificationModel.WORDS).orElse(null);
		this.register.alter(number, (complaint) -> complaint.archive(ArchiveReason.valueOf(reason), ClosedBy.OFFICER,
				this.officer.userId().orElse(null), explanation));
		endVerification(number);
	}

	@Transactional
	void archiveUnanswered(CaseNumber number) {
		this.register.alter(number,
				(complaint) -> complaint.archive(ArchiveReason.UNCLEAR, ClosedBy.SYSTEM, null, null));
		endVerification(number);
	}

	@Transactional
	void requestRuling(CaseNumber number, String phase) {
		var reason = this.words.take(number, phase, VerificationModel.WORDS).orElse(null);
		this.register.alter(number, (complaint) -> complaint.requestRuling(ActorRole.VERIFIER, reason));
		this.clocks.stop(number.value(), ClockType.VERIFICATION);
	}

	private void endVerification(CaseNumber number) {
		this.clocks.stop(number.value(), ClockType.VERIFICATION);
		this.clocks.start(number.value(), ClockType.SECOND_LOOK, BodyCalendar.NATIONAL);
	}

}
