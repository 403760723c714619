package id.go.lapor.response;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.OfficialWords;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds the case, and the clocks that follow it: a new body gets new clocks, a unit
 * of the same body goes on with the ones that run.
 */
@Component
class Disposition {

	private final ComplaintRegister register;

	private final OfficialWords words;

	private final CaseClocks clocks;

	private final AgencyDirectory agencies;

	Disposition(ComplaintRegister register, OfficialWords words, CaseClocks clocks, AgencyDirectory agencies) {
		this.register = register;
		this.words = words;
		this.clocks = clocks;
		this.agencies = agencies;
	}

	@Transactional
	CaseShape receive(CaseNumber number, String phase) {
		var holder = this.register.change(number, (complaint) -> {
			complaint.receiveDisposition();
			return complaint.agencyCode();
		});
		this.words.adopt(number, phase, ResponseModel.ANSWER);
		var calendar = this.agencies.calendarOf(holder);
		this.clocks.ensureRunning(number.value(), ClockType.FIRST_ANSWER, calendar);
		this.clocks.ensureRunning(number.value(), ClockType.SUBSTANTIVE, calendar);
		boolean forwardingNeeded = !this.agencies.unitsOf(holder).isEmpty();
		if (forwardingNeeded) {
			this.clocks.start(number.value(), ClockType.FORWARDING, calendar);
		}
		boolean approvalNeeded = this.agencies.find(holder).orElseThrow().approvalRequired();
		return new CaseShape(forwardingNeeded, approvalNeeded);
	}

	/** An answer that was begun waits for the next unit of the body. */
	@Transactional
	void handOn(CaseNumber number, String phase, String unit, HandOver by) {
		var reason = this.words.take(number, phase, by.words()).orElse(null);
		this.register.alter(number, (complaint) -> complaint.handOn(unit, by.role(), reason));
		endOwnWork(number);
		this.clocks.stop(number.value(), ClockType.FORWARDING);
	}

	@Transactional
	void refuse(CaseNumber number, String phase, String competent, HandOver by) {
		var reason = this.words.take(number, phase, by.words()).orElse(null);
		this.words.forget(phase);
		this.register.alter(number, (complaint) -> complaint.refuse(competent, by.role(), reason));
		this.clocks.stop(number.value(), ClockType.FORWARDING);
		this.clocks.stop(number.value(), ClockType.FIRST_ANSWER);
		this.clocks.stop(number.value(), ClockType.SUBSTANTIVE);
		endOwnWork(number);
	}

	/** What this holder asked for and promised ends with its part of the case. */
	private void endOwnWork(CaseNumber number) {
		this.clocks.stop(number.value(), ClockType.CONTRIBUTION);
		this.clocks.stop(number.value(), ClockType.PROMISE);
	}

}
