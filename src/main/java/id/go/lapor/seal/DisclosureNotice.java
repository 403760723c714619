package id.go.lapor.seal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.sla.ClockType;
import id.go.lapor.sla.Escalations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who hears of a request: oversight when nobody decides, the reporter once it was used.
 */
@Component
class DisclosureNotice {

	private final ComplaintRegister register;

	private final DisclosureBook book;

	private final Escalations escalations;

	private final Clock clock;

	DisclosureNotice(ComplaintRegister register, DisclosureBook book, Escalations escalations, Clock clock) {
		this.register = register;
		this.book = book;
		this.escalations = escalations;
		this.clock = clock;
	}

	/** Tells those who watch over the office; nobody who handles the case hears of it. */
	@Transactional
	void escalate(CaseNumber number) {
		this.register.alter(number,
				(complaint) -> this.escalations.raiseDue(number.value(), ClockType.DISCLOSURE)
					.forEach((escalation) -> complaint.remark(CaseEvent.DISCLOSURE_OVERDUE, ActorRole.SYSTEM,
							escalation.clock() + ":" + escalation.level() + ":" + escalation.audience(), null)));
	}

	/** Tells the reporter that, by which office and on which basis; once. */
	@Transactional
	void tell(CaseNumber number) {
		this.register.alter(number, (complaint) -> {
			var request = this.book.latest(number).orElseThrow();
			if (request.owesNotice()) {
				this.book.told(request, this.clock.instant().truncatedTo(ChronoUnit.MICROS));
				complaint.remark(CaseEvent.IDENTITY_OPENED, ActorRole.IDENTITY_OFFICER,
						LocalDate.ofInstant(request.firstOpenedAt(), this.clock.getZone()).toString(),
						request.legalBasis());
			}
		});
	}

}
