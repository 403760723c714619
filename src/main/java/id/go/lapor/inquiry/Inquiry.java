package id.go.lapor.inquiry;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.OfficialWords;
import id.go.lapor.sla.BodyCalendar;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking the reporter. Whether asking stops the clock is not established in the
 * regulation; here it does, and every pause is kept with who caused it.
 */
@Component
public class Inquiry {

	private final ComplaintRegister register;

	private final OfficialWords words;

	private final CaseClocks clocks;

	private final AgencyDirectory agencies;

	private final InquiryProcess process;

	Inquiry(ComplaintRegister register, OfficialWords words, CaseClocks clocks, AgencyDirectory agencies,
			InquiryProcess process) {
		this.register = register;
		this.words = words;
		this.clocks = clocks;
		this.agencies = agencies;
		this.process = process;
	}

	/** Takes the question over from the phase that asks; the third needs the head. */
	@Transactional
	QuestionApproval raise(CaseNumber number, String askingPhase, String phase) {
		var complaint = this.register.require(number);
		this.words.move(askingPhase, phase, InquiryModel.QUESTION);
		boolean needsHead = complaint.isWithAgency() && complaint.isAskedEnough();
		if (needsHead) {
			this.clocks.start(number.value(), ClockType.APPROVAL, this.agencies.calendarOf(complaint.agencyCode()));
		}
		return needsHead ? QuestionApproval.REQUIRED : QuestionApproval.FREE;
	}

	@Transactional
	void ask(CaseNumber number, String phase) {
		var question = this.words.take(number, phase, InquiryModel.QUESTION).orElse(null);
		var role = this.register.change(number, (complaint) -> {
			var asker = complaint.isWithAgency() ? ActorRole.OFFICER : ActorRole.VERIFIER;
			complaint.ask(asker, question);
			return asker;
		});
		this.clocks.stop(number.value(), ClockType.APPROVAL);
		this.clocks.pause(number.value(), role.name());
		this.clocks.start(number.value(), ClockType.COMPLETION, BodyCalendar.NATIONAL);
	}

	/** The question goes back to who asked, with the head's reason; no word is lost. */
	@Transactional
	void refuse(CaseNumber number, String phase, String askingPhase) {
		var reason = this.words.take(number, phase, InquiryModel.WORDS).orElseThrow();
		this.words.move(phase, askingPhase, InquiryModel.QUESTION);
		this.register.alter(number, (complaint) -> complaint.refuseQuestion(reason));
		this.clocks.stop(number.value(), ClockType.APPROVAL);
	}

	/**
	 * The reporter completes what was asked.
	 * @param words masked
	 */
	@Transactional
	public void complete(CaseNumber number, String words) {
		this.register.alter(number, (complaint) -> complaint.complete(words));
		this.process.dataCompleted(number);
	}

	@Transactional
	void resume(CaseNumber number) {
		this.clocks.stop(number.value(), ClockType.COMPLETION);
		this.clocks.resume(number.value());
	}

	@Transactional
	void expire(CaseNumber number) {
		this.register.alter(number, (complaint) -> complaint.expireCompletion());
		resume(number);
	}

}
