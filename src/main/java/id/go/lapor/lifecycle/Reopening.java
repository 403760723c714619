package id.go.lapor.lifecycle;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.sla.BodyCalendar;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A case that ended lives on under its number, with the clocks of the phase it enters.
 */
@Component
class Reopening {

	private final ComplaintRegister register;

	private final CaseClocks clocks;

	private final AgencyDirectory agencies;

	Reopening(ComplaintRegister register, CaseClocks clocks, AgencyDirectory agencies) {
		this.register = register;
		this.clocks = clocks;
		this.agencies = agencies;
	}

	@Transactional
	void forSecondLook(CaseNumber number) {
		this.clocks.start(number.value(), ClockType.VERIFICATION, BodyCalendar.NATIONAL);
	}

	/** Gives the case back, or to oversight when it was contested before. */
	@Transactional
	boolean forContest(CaseNumber number) {
		boolean review = this.register.require(number).needsReview();
		if (review) {
			this.clocks.start(number.value(), ClockType.REVIEW, BodyCalendar.NATIONAL);
		}
		else {
			toAgency(number);
		}
		return review;
	}

	/** A fresh first answer, and what was left of the substantive one. */
	@Transactional
	void toAgency(CaseNumber number) {
		this.clocks.returnToBody(number.value(), this.agencies.calendarOf(holder(number)));
	}

	@Transactional(readOnly = true)
	String holder(CaseNumber number) {
		return this.register.require(number).agencyCode();
	}

}
