package id.go.lapor.routing;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.engine.Role;
import id.go.lapor.privacy.OfficialWords;
import id.go.lapor.sla.BodyCalendar;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is competent. Bodies that refuse in turn are the first thing that goes wrong in the
 * real system: after two refusals the arbiter decides with binding effect.
 */
@Component
class Competence {

	private final ComplaintRegister register;

	private final OfficialWords words;

	private final CaseClocks clocks;

	private final CaseProposals proposals;

	private final CurrentOfficer officer;

	Competence(ComplaintRegister register, OfficialWords words, CaseClocks clocks, CaseProposals proposals,
			CurrentOfficer officer) {
		this.register = register;
		this.words = words;
		this.clocks = clocks;
		this.proposals = proposals;
		this.officer = officer;
	}

	@Transactional
	CompetenceDecider assess(CaseNumber number) {
		boolean arbiter = this.register.require(number).needsRuling();
		this.clocks.start(number.value(), arbiter ? ClockType.RULING : ClockType.REROUTING, BodyCalendar.NATIONAL);
		return arbiter ? CompetenceDecider.ARBITER : CompetenceDecider.VERIFIER;
	}

	@Transactional
	void assign(CaseNumber number, String phase, String agency) {
		var reason = this.words.take(number, phase, RoutingModel.WORDS).orElse(null);
		this.register.alter(number, (complaint) -> complaint.reassign(agency, decider(), reason));
		this.clocks.stop(number.value(), ClockType.REROUTING);
	}

	/** A late verifier's task is open to the arbiter as well. */
	private ActorRole decider() {
		boolean arbiter = this.officer.hasRole(Role.ARBITER.id()) && !this.officer.hasRole(Role.VERIFIER.id());
		return arbiter ? ActorRole.ARBITER : ActorRole.VERIFIER;
	}

	/** The ruling binds the body and becomes a routing rule for the next such report. */
	@Transactional
	void rule(CaseNumber number, String phase, String agency) {
		var reason = this.words.take(number, phase, RoutingModel.WORDS).orElse(null);
		this.register.alter(number, (complaint) -> complaint.rule(agency, reason));
		this.proposals.learn(number, agency);
		this.clocks.stop(number.value(), ClockType.REROUTING);
		this.clocks.stop(number.value(), ClockType.RULING);
	}

}
