package id.go.lapor.routing;

import java.time.Clock;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseChanged;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.conflict.Accusations;
import id.go.lapor.privacy.IdentityErased;
import id.go.lapor.privacy.IdentityVault;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes down, in the transaction of the decision, whose a case was decided to be. A body
 * that refuses takes its example back; the next decision writes another. A case that
 * accuses somebody teaches nothing: it went where it went because of that, and not
 * because of its matter. Nor does one that was erased or blocked, nor one that the house
 * forwarded by itself: it would learn from its own mouth.
 */
@Component
class CaseDecisions implements CaseRemoval {

	private final DecidedCases cases;

	private final ProposalChoices choices;

	private final LearnedAnswers answers;

	private final ComplaintRegister register;

	private final AgencyDirectory agencies;

	private final Accusations accusations;

	private final IdentityVault vault;

	private final Clock clock;

	CaseDecisions(DecidedCases cases, ProposalChoices choices, LearnedAnswers answers, ComplaintRegister register,
			AgencyDirectory agencies, Accusations accusations, IdentityVault vault, Clock clock) {
		this.cases = cases;
		this.choices = choices;
		this.answers = answers;
		this.register = register;
		this.agencies = agencies;
		this.accusations = accusations;
		this.vault = vault;
		this.clock = clock;
	}

	@EventListener
	void follow(CaseChanged change) {
		var number = change.caseNumber();
		switch (change.event()) {
			case FORWARDED, REASSIGNED, RULED -> decided(change);
			case HANDED_ON -> this.cases.refine(number, body(change.agencyCode()), change.agencyCode());
			case REFUSED -> {
				this.cases.forget(number);
				this.choices.refused(number, body(change.agencyCode()));
			}
			case RECALLED, HOLDER_CLOSED, BLOCKED, UNMERGED, ACCUSATION_ADDED, HOLDER_ACCUSED ->
				this.cases.forget(number);
			case TEXT_MASKED, MASKING_CORRECTED, DATA_REQUEST_FULFILLED -> this.cases.touch(number);
			default -> {
				// says nothing of whose the case is
			}
		}
	}

	/** What was decided stays as a count of that day. */
	@EventListener
	void follow(IdentityErased erased) {
		remove(erased.caseNumber());
	}

	@Override
	public void remove(CaseNumber number) {
		this.cases.forget(number);
		this.choices.unlink(number);
		this.answers.forget(number);
	}

	private void decided(CaseChanged change) {
		var number = change.caseNumber();
		var complaint = this.register.require(number);
		var body = body(change.agencyCode());
		var offer = this.choices.offered(number);
		var kind = kind(change, offer.isProposed(body));
		boolean erased = this.vault.isErased(number.value());
		this.choices.record(complaint, offer, new ProposalChoices.Choice(kind, body, change.agencyCode(), !erased));
		if (erased || kind == DecisionKind.AUTOMATIC || !this.accusations.of(number).codes().isEmpty()) {
			this.cases.forget(number);
		}
		else {
			this.cases.keep(complaint, body, change.agencyCode(), kind, this.clock.instant());
		}
	}

	private static DecisionKind kind(CaseChanged change, boolean proposed) {
		return switch (change.event()) {
			case REASSIGNED -> DecisionKind.REROUTED;
			case RULED -> DecisionKind.RULED;
			default -> (change.role() == ActorRole.SYSTEM) ? DecisionKind.AUTOMATIC
					: proposed ? DecisionKind.CONFIRMED : DecisionKind.OVERRIDDEN;
		};
	}

	private String body(String agency) {
		return this.agencies.bodyOf(agency).code();
	}

}
