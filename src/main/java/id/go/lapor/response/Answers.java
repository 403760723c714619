package id.go.lapor.response;

import java.time.LocalDate;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseOutcome;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.OfficialWords;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import id.go.lapor.sla.ReminderBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers on their way to the reporter, and the clocks they meet. */
@Component
class Answers {

	private final ComplaintRegister register;

	private final OfficialWords words;

	private final CaseClocks clocks;

	private final AgencyDirectory agencies;

	private final ReminderBook reminders;

	private final SentAnswers sent;

	Answers(ComplaintRegister register, OfficialWords words, CaseClocks clocks, AgencyDirectory agencies,
			ReminderBook reminders, SentAnswers sent) {
		this.register = register;
		this.words = words;
		this.clocks = clocks;
		this.agencies = agencies;
		this.reminders = reminders;
		this.sent = sent;
	}

	@Transactional
	void give(CaseNumber number, String phase, String outcome) {
		var answer = this.words.take(number, phase, ResponseModel.ANSWER).orElseThrow();
		this.register.alter(number, (complaint) -> {
			complaint.answer(CaseOutcome.valueOf(outcome), ActorRole.OFFICER, answer);
			this.sent.sent(complaint, answer);
		});
		this.clocks.stop(number.value(), ClockType.APPROVAL);
		this.clocks.stop(number.value(), ClockType.FIRST_ANSWER);
		this.clocks.stop(number.value(), ClockType.SUBSTANTIVE);
		this.clocks.stop(number.value(), ClockType.PROMISE);
		this.clocks.stop(number.value(), ClockType.CONTRIBUTION);
	}

	/** An interim answer is a first answer; the substantive clock runs on. */
	@Transactional
	void giveInterim(CaseNumber number, String phase) {
		var promised = this.clocks.running(number.value(), ClockType.PROMISE).orElseThrow();
		var text = this.words.take(number, phase, ResponseModel.INTERIM).orElseThrow();
		var day = LocalDate.ofInstant(promised.dueAt(),
				this.agencies.calendarOf(this.register.require(number).agencyCode()).zone());
		this.register.alter(number, (complaint) -> complaint.answerInterim(day, ActorRole.OFFICER, text));
		this.clocks.stop(number.value(), ClockType.FIRST_ANSWER);
	}

	/** Two interim answers wait with two timers for the newer date: one reminder. */
	@Transactional
	void remindPromise(CaseNumber number) {
		this.register.alter(number,
				(complaint) -> this.clocks.running(number.value(), ClockType.PROMISE)
					.filter((promise) -> this.reminders.enter(number.value(), promise, 1))
					.ifPresent((promise) -> complaint.remark(CaseEvent.PROMISE_DUE, ActorRole.SYSTEM, null, null)));
	}

}
