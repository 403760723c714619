package id.go.lapor.seal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import id.go.lapor.sla.FixedInstants;
import id.go.lapor.sla.FixedTerm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process does with a request. Each step asks the record whether it may: a token
 * that somebody moved by hand opens nothing.
 */
@Component
class DisclosureCourse {

	private final ComplaintRegister register;

	private final DisclosureBook book;

	private final OfficerWords drafts;

	private final CaseClocks clocks;

	private final FixedInstants instants;

	private final SealSettings settings;

	private final Clock clock;

	DisclosureCourse(ComplaintRegister register, DisclosureBook book, OfficerWords drafts, CaseClocks clocks,
			FixedInstants instants, SealSettings settings, Clock clock) {
		this.register = register;
		this.book = book;
		this.drafts = drafts;
		this.clocks = clocks;
		this.instants = instants;
		this.settings = settings;
		this.clock = clock;
	}

	/** Lays the legal basis beside the decision. */
	@Transactional
	void present(CaseNumber number, String phase) {
		var request = require(number);
		this.drafts.write(number, phase, SealModel.LEGAL_BASIS, request.requestedBy(), basis(request));
	}

	private static String basis(DisclosureRequest request) {
		return (request.withheldUntil() == null) ? request.legalBasis()
				: request.legalBasis() + "\n\n[" + request.withheldUntil() + "] " + request.withheldReason();
	}

	/**
	 * Opens the window to who asked.
	 * @return whether the notice to the reporter is lawfully withheld
	 * @throws IllegalStateException unless the record says that another officer agreed
	 */
	@Transactional
	boolean grant(CaseNumber number, String phase) {
		return this.register.change(number, (complaint) -> {
			var request = require(number);
			if (request.state() != DisclosureState.REQUESTED || !request.grants()
					|| request.requestedBy().equals(request.decidedBy())) {
				throw new IllegalStateException("No second officer granted request " + request.id());
			}
			var until = now().plus(this.settings.window());
			this.book.openWindow(request, until);
			this.instants.set(number.value(), FixedTerm.DISCLOSURE_WINDOW, "", until);
			if (request.withheldUntil() != null) {
				this.instants.set(number.value(), FixedTerm.WITHHOLDING, "", endOf(request.withheldUntil()));
			}
			settle(number, phase);
			complaint.remark(CaseEvent.DISCLOSURE_GRANTED, ActorRole.IDENTITY_OFFICER, null, null);
			return request.withheldUntil() != null;
		});
	}

	@Transactional
	void refuse(CaseNumber number, String phase) {
		end(number, phase, DisclosureState.REFUSED, CaseEvent.DISCLOSURE_REFUSED, ActorRole.IDENTITY_OFFICER);
	}

	@Transactional
	void lapse(CaseNumber number, String phase) {
		end(number, phase, DisclosureState.LAPSED, CaseEvent.DISCLOSURE_LAPSED, ActorRole.SYSTEM);
	}

	private void end(CaseNumber number, String phase, DisclosureState state, CaseEvent event, ActorRole role) {
		this.register.alter(number, (complaint) -> {
			this.book.become(require(number), state);
			settle(number, phase);
			complaint.remark(event, role, null, null);
		});
	}

	@Transactional
	void endWindow(CaseNumber number) {
		this.register.alter(number, (complaint) -> this.book.become(require(number), DisclosureState.ENDED));
	}

	private void settle(CaseNumber number, String phase) {
		this.clocks.stop(number.value(), ClockType.DISCLOSURE);
		this.drafts.forget(phase);
	}

	private DisclosureRequest require(CaseNumber number) {
		return this.book.latest(number)
			.orElseThrow(() -> new IllegalStateException("Nobody asked for the identity of case " + number.value()));
	}

	/** The last day is withheld to its end. */
	private Instant endOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay(this.clock.getZone()).toInstant();
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
