package id.go.lapor.feedback;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseOutcome;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.OfficialWords;
import id.go.lapor.sla.BodyCalendar;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reporter's answer to the answer (Beri Tanggapan), and what it does to the clocks.
 */
@Component
public class Feedback {

	private final ComplaintRegister register;

	private final OfficialWords words;

	private final CaseClocks clocks;

	private final AgencyDirectory agencies;

	private final FeedbackProcess process;

	Feedback(ComplaintRegister register, OfficialWords words, CaseClocks clocks, AgencyDirectory agencies,
			FeedbackProcess process) {
		this.register = register;
		this.words = words;
		this.clocks = clocks;
		this.agencies = agencies;
		this.process = process;
	}

	/**
	 * The reporter reacts.
	 * @param words masked; needed for a contest and a plain reply
	 */
	@Transactional
	public void react(CaseNumber number, Reaction reaction, String words) {
		if (reaction != Reaction.SATISFIED && (words == null || words.isBlank())) {
			throw new CaseRefusal("feedback.wordsMissing");
		}
		this.register.alter(number, (complaint) -> {
			switch (reaction) {
				case SATISFIED -> complaint.confirm(words);
				case CONTESTED -> complaint.contest(words);
				case REPLY -> complaint.reply(words);
			}
		});
		this.process.reporterReacted(number, reaction);
	}

	/** An officer of the holding body replies; the reporter's time starts anew. */
	@Transactional
	public void replyAsOfficer(CaseNumber number, String words) {
		if (words == null || words.isBlank()) {
			throw new CaseRefusal("feedback.wordsMissing");
		}
		this.register.alter(number, (complaint) -> complaint.replyAsOfficer(words));
		this.process.officerReplied(number);
	}

	/**
	 * Opens the reporter's time.
	 * @return whether the reporter can be reached; if not, an officer closes
	 */
	@Transactional
	boolean open(CaseNumber number) {
		var complaint = this.register.change(number, (current) -> {
			current.openFeedback();
			return current;
		});
		if (complaint.isReachable()) {
			restart(number);
		}
		else {
			this.clocks.start(number.value(), ClockType.CLOSING, this.agencies.calendarOf(complaint.agencyCode()));
		}
		return complaint.isReachable();
	}

	@Transactional
	void settle(CaseNumber number) {
		this.clocks.stopAll(number.value());
	}

	/**
	 * Gives the case back to its body: a fresh first answer, the rest of the substantive.
	 * @return whether oversight has to review first
	 */
	@Transactional
	boolean returnToAgency(CaseNumber number) {
		var complaint = this.register.require(number);
		this.clocks.stop(number.value(), ClockType.FEEDBACK);
		if (complaint.needsReview()) {
			this.clocks.start(number.value(), ClockType.REVIEW, BodyCalendar.NATIONAL);
		}
		else {
			this.clocks.returnToBody(number.value(), this.agencies.calendarOf(complaint.agencyCode()));
		}
		return complaint.needsReview();
	}

	/** The countdown starts once more for the first reply after an answer. */
	@Transactional
	void afterReply(CaseNumber number) {
		if (this.register.require(number).countdownRestarts() == 1) {
			restart(number);
		}
	}

	@Transactional
	void restart(CaseNumber number) {
		this.clocks.start(number.value(), ClockType.FEEDBACK, BodyCalendar.NATIONAL);
	}

	@Transactional
	void closeAutomatically(CaseNumber number) {
		this.register.alter(number, (complaint) -> complaint.closeAutomatically());
		this.clocks.stopAll(number.value());
		this.clocks.start(number.value(), ClockType.LATE_CONTEST, BodyCalendar.NATIONAL);
	}

	@Transactional
	void closeByOfficer(CaseNumber number, String phase, String outcome) {
		var reason = this.words.take(number, phase, FeedbackModel.WORDS).orElseThrow();
		this.register.alter(number,
				(complaint) -> complaint.closeByOfficer(CaseOutcome.valueOf(outcome), ActorRole.OFFICER, reason));
		this.clocks.stopAll(number.value());
	}

}
