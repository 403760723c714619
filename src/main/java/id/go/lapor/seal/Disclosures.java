package id.go.lapor.seal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import id.go.lapor.audit.Actor;
import id.go.lapor.audit.AuditTrail;
import id.go.lapor.audit.Deed;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.CaseMasking;
import id.go.lapor.privacy.DisclosureGrant;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.privacy.Reporter;
import id.go.lapor.sla.BodyCalendar;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an identity officer does beside the decision: ask, look, give back. */
@Component
public class Disclosures {

	private final ComplaintRegister register;

	private final DisclosureBook book;

	private final IdentityOfficers officers;

	private final PetitionRules rules;

	private final IdentityVault vault;

	private final CaseMasking masking;

	private final CaseClocks clocks;

	private final SealProcess process;

	private final AuditTrail audit;

	private final Clock clock;

	Disclosures(ComplaintRegister register, DisclosureBook book, IdentityOfficers officers, PetitionRules rules,
			IdentityVault vault, CaseMasking masking, CaseClocks clocks, SealProcess process, AuditTrail audit,
			Clock clock) {
		this.register = register;
		this.book = book;
		this.officers = officers;
		this.rules = rules;
		this.vault = vault;
		this.masking = masking;
		this.clocks = clocks;
		this.process = process;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Asks that the identity of a case be opened. The legal basis is masked like every
	 * officer's word, as the reporter reads it and others decide on it.
	 * @throws CaseRefusal if something is missing, or a request about the case is not
	 * over
	 */
	@Transactional
	public void file(CaseNumber number, String officer, DisclosurePetition petition) {
		this.officers.require(officer);
		this.rules.check(petition);
		this.register.alter(number, (complaint) -> {
			requireNoneRunning(number);
			if (!this.vault.holdsIdentity(number.value())) {
				throw new CaseRefusal("seal.noIdentity");
			}
			this.book.enter(number, officer, masked(number, petition), now());
			complaint.remark(CaseEvent.DISCLOSURE_REQUESTED, ActorRole.IDENTITY_OFFICER, null, null);
		});
		this.clocks.start(number.value(), ClockType.DISCLOSURE, BodyCalendar.NATIONAL);
		this.process.disclosureRequested(number);
	}

	/**
	 * Opens the identity to the officer who asked; every look is recorded, the first one
	 * sets the notice to the reporter going.
	 * @throws CaseRefusal to anybody else, before the grant, after the window, and for an
	 * identity that was erased
	 */
	@Transactional
	public Reporter open(CaseNumber number, String officer) {
		this.officers.require(officer);
		return this.register.change(number, (complaint) -> open(requireOpen(number, officer), officer, now()));
	}

	private Reporter open(DisclosureRequest request, String officer, Instant now) {
		var reporter = this.vault
			.disclose(new DisclosureGrant(request.caseNumber().value(), request.requestedBy(), request.decidedBy(),
					officer, now, request.windowUntil()))
			.orElseThrow(() -> new CaseRefusal("seal.noIdentity"));
		this.book.opened(request, officer, now);
		if (request.openings() == 0) {
			this.process.identityOpened(request.caseNumber());
		}
		this.audit.record(request.caseNumber(), new Actor(officer, ActorRole.IDENTITY_OFFICER, null),
				Deed.READ_IDENTITY, "disclosure " + request.id());
		return reporter;
	}

	/** Gives the grant back before the window is over. */
	@Transactional
	public void close(CaseNumber number, String officer) {
		this.officers.require(officer);
		this.register.alter(number, (complaint) -> requireOpen(number, officer));
		this.process.windowClosed(number);
	}

	/** The newest requests, for identity officers and oversight. */
	@Transactional(readOnly = true)
	public List<DisclosureRequest> newest(int most) {
		return this.book.newest(most);
	}

	/** Whether somebody asks for, or may look at, the identity of this case now. */
	@Transactional(readOnly = true)
	public boolean isRunning(CaseNumber number) {
		return this.book.latest(number).filter((request) -> !request.isOver()).isPresent();
	}

	private void requireNoneRunning(CaseNumber number) {
		this.book.latest(number).ifPresent((latest) -> {
			if (!latest.isOver()) {
				throw new CaseRefusal("seal.alreadyRequested");
			}
			if (latest.owesNotice()) {
				throw new CaseRefusal("seal.noticeOwed");
			}
		});
	}

	private DisclosureRequest requireOpen(CaseNumber number, String officer) {
		var request = this.book.latest(number).orElseThrow(() -> new CaseRefusal("seal.nothingGranted"));
		if (!request.requestedBy().equals(officer)) {
			throw new CaseRefusal("seal.onlyWhoAsked");
		}
		if (request.state() == DisclosureState.REQUESTED) {
			throw new CaseRefusal("seal.notDecided");
		}
		if (!request.isOpenTo(officer, now())) {
			throw new CaseRefusal((request.windowUntil() != null) ? "seal.windowOver" : "seal.nothingGranted");
		}
		return request;
	}

	private DisclosurePetition masked(CaseNumber number, DisclosurePetition petition) {
		return new DisclosurePetition(this.masking.forOfficial(number.value(), petition.legalBasis()).text(),
				petition.withheldUntil(), this.masking.forOfficial(number.value(), petition.withheldReason()).text());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
