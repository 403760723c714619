package id.go.lapor.audit;

import java.util.EnumSet;
import java.util.Set;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.complaint.TimelineGrew;
import id.go.lapor.engine.CurrentOfficer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes every change of a case into its chain, in the transaction of the change: they
 * exist together or not at all. Of the words it keeps a keyed digest.
 */
@Component
class ChangeWitness {

	private static final Set<ActorRole> OF_AN_AGENCY = EnumSet.of(ActorRole.COORDINATOR, ActorRole.OFFICER,
			ActorRole.HEAD);

	private final Chains chains;

	private final Seals seals;

	private final CurrentOfficer officer;

	ChangeWitness(Chains chains, Seals seals, CurrentOfficer officer) {
		this.chains = chains;
		this.seals = seals;
		this.officer = officer;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void write(TimelineGrew change) {
		var number = change.caseNumber().value();
		var notes = change.lines().stream().map((line) -> note(change.caseNumber(), line)).toList();
		if (change.lines().get(0).event() == CaseEvent.REPORT_RECEIVED) {
			this.chains.begin(number, notes);
		}
		else {
			this.chains.append(number, notes);
		}
	}

	private Note note(CaseNumber number, TimelineEntry line) {
		return new Note(actor(line), Deed.CHANGED, line.event().name(), this.seals.digest(number, line));
	}

	/**
	 * An officer who is logged in while a reporter's words or the house's own work are
	 * recorded did not do it; an officer's deed without a login was done by the house.
	 * The agency is the one that the line names: asking for the officer's own would cost
	 * a query for every change.
	 */
	private Actor actor(TimelineEntry line) {
		if (line.role() == ActorRole.REPORTER) {
			return Actor.REPORTER;
		}
		var account = (line.role() == ActorRole.SYSTEM) ? Actor.SYSTEM.account()
				: this.officer.userId().orElse(Actor.SYSTEM.account());
		return actor(account, line.role(), line.agencyCode());
	}

	/** Whose deed a line is, once the account is known. */
	static Actor actor(String account, ActorRole role, String agencyOfTheLine) {
		return new Actor(account, role, OF_AN_AGENCY.contains(role) ? agencyOfTheLine : null);
	}

}
