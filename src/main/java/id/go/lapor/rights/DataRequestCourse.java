package id.go.lapor.rights;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.seal.Disclosures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the process does with a request; it acts on the record, not on variables. */
@Component
class DataRequestCourse {

	private final ComplaintRegister register;

	private final DataRequestBook book;

	private final DataFulfilment fulfilment;

	private final Corrections corrections;

	private final Disclosures disclosures;

	private final OfficerWords drafts;

	private final Clock clock;

	DataRequestCourse(ComplaintRegister register, DataRequestBook book, DataFulfilment fulfilment,
			Corrections corrections, Disclosures disclosures, OfficerWords drafts, Clock clock) {
		this.register = register;
		this.book = book;
		this.fulfilment = fulfilment;
		this.corrections = corrections;
		this.disclosures = disclosures;
		this.drafts = drafts;
		this.clock = clock;
	}

	/**
	 * Fulfils the request now, unless it would change an identity that is being asked
	 * for.
	 * @return what became of it
	 */
	@Transactional
	DataRequestState fulfil(CaseNumber number, long id, String phase) {
		var request = this.book.require(id);
		if (!request.caseNumber().equals(number) || request.state() != DataRequestState.WAITING) {
			throw new IllegalStateException("Request " + id + " is not one that waits in case " + number.value());
		}
		this.book.enterPhase(request, phase);
		boolean touchesIdentity = request.kind() == DataRequestKind.CORRECTION
				|| request.kind() == DataRequestKind.ERASURE;
		if (touchesIdentity && this.disclosures.isRunning(number)) {
			this.register.alter(number, (complaint) -> complaint.remark(CaseEvent.DATA_REQUEST_WAITING,
					ActorRole.REPORTER, request.kind().name(), null));
			return DataRequestState.WAITING;
		}
		settle(request, ActorRole.SYSTEM);
		return DataRequestState.FULFILLED;
	}

	/** An officer agreed. */
	@Transactional
	void carryOut(String phase) {
		var request = decided(phase, DataRequestDecision.FULFIL);
		settle(request, ActorRole.IDENTITY_OFFICER);
		this.drafts.forget(phase);
	}

	@Transactional
	void refuse(String phase) {
		var request = decided(phase, DataRequestDecision.REFUSE);
		this.corrections.drop(request);
		this.book.settle(request, DataRequestState.REFUSED, now());
		this.register.alter(request.caseNumber(), (complaint) -> complaint.remark(CaseEvent.DATA_REQUEST_REFUSED,
				ActorRole.IDENTITY_OFFICER, request.kind().name(), request.reason()));
		this.drafts.forget(phase);
	}

	/**
	 * Tells the ministry a day before the 72 hours are over, the Ombudsman after them.
	 */
	@Transactional
	void escalate(String phase) {
		var request = this.book.inPhase(phase);
		boolean overdue = !now().isBefore(request.dueAt());
		this.register.alter(request.caseNumber(), (complaint) -> {
			if (this.book.mark(request, overdue)) {
				complaint.remark(CaseEvent.DATA_REQUEST_OVERDUE, ActorRole.SYSTEM, overdue ? "OMBUDSMAN" : "OVERSIGHT",
						null);
			}
		});
	}

	private void settle(DataRequest request, ActorRole role) {
		this.register.alter(request.caseNumber(), (complaint) -> {
			this.fulfilment.carryOut(request, complaint);
			this.book.settle(request, DataRequestState.FULFILLED, now());
			complaint.remark(CaseEvent.DATA_REQUEST_FULFILLED, role, request.kind().name(), null);
		});
		this.fulfilment.cleanUp(request);
	}

	private DataRequest decided(String phase, DataRequestDecision decision) {
		var request = this.book.inPhase(phase);
		if (request.state() != DataRequestState.WAITING || !this.book.isDecided(request, decision)) {
			throw new IllegalStateException("No officer decided request " + request.id() + " so");
		}
		return request;
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
