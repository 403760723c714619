package id.go.lapor.lifecycle;

import java.time.Clock;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import id.go.lapor.sla.ClockView;
import id.go.lapor.sla.Deadlines;
import id.go.lapor.sla.ReminderBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminders that are told once per clock, round and step. */
@Component
class Reminders {

	private final CaseClocks clocks;

	private final Deadlines deadlines;

	private final ComplaintRegister register;

	private final ReminderBook book;

	private final Clock clock;

	Reminders(CaseClocks clocks, Deadlines deadlines, ComplaintRegister register, ReminderBook book, Clock clock) {
		this.clocks = clocks;
		this.deadlines = deadlines;
		this.register = register;
		this.book = book;
		this.clock = clock;
	}

	@Transactional
	void remindReporter(CaseNumber number) {
		this.clocks.running(number.value(), ClockType.COMPLETION).ifPresent((running) -> remind(number, running, 1));
		this.clocks.running(number.value(), ClockType.FEEDBACK).ifPresent((running) -> {
			var last = this.deadlines.feedbackLastReminder(number.value()).toInstant();
			remind(number, running, this.clock.instant().isBefore(last) ? 1 : 2);
		});
	}

	@Transactional
	void remindOfficer(CaseNumber number) {
		this.clocks.running(number.value(), ClockType.VERIFICATION)
			.or(() -> this.clocks.running(number.value(), ClockType.FIRST_ANSWER))
			.or(() -> this.clocks.running(number.value(), ClockType.SUBSTANTIVE))
			.ifPresent((running) -> remind(number, running, 1));
	}

	private void remind(CaseNumber number, ClockView running, int step) {
		this.register.alter(number, (complaint) -> {
			if (this.book.enter(number.value(), running, step)) {
				complaint.remark(CaseEvent.REMINDED, ActorRole.SYSTEM, running.clock() + ":" + step, null);
			}
		});
	}

}
