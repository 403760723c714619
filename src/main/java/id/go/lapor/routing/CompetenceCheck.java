package id.go.lapor.routing;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.conflict.Accusations;
import id.go.lapor.engine.TaskSubmission;
import id.go.lapor.privacy.OfficialWords;
import id.go.lapor.sla.BodyCalendar;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a decision on competence needs before it counts. */
@Component
class CompetenceCheck {

	private final AgencyDirectory agencies;

	private final CaseProposals proposals;

	private final OfficialWords words;

	private final CaseClocks clocks;

	private final ComplaintRegister register;

	private final Accusations accusations;

	CompetenceCheck(ComplaintRegister register, AgencyDirectory agencies, CaseProposals proposals, OfficialWords words,
			CaseClocks clocks, Accusations accusations) {
		this.register = register;
		this.agencies = agencies;
		this.proposals = proposals;
		this.words = words;
		this.clocks = clocks;
		this.accusations = accusations;
	}

	@Transactional
	void checkRerouting(TaskSubmission submission) {
		submission.declaring(RoutingModel.DECLARED);
		requireReason(submission);
		if (submission.required(RoutingModel.DECISION, ReroutingDecision.class) == ReroutingDecision.RULING) {
			var number = CaseNumber.of(submission.caseNumber());
			var reason = this.words.take(number, submission.phase(), RoutingModel.WORDS).orElseThrow();
			this.register.alter(number, (complaint) -> complaint.requestRuling(ActorRole.VERIFIER, reason));
			this.clocks.stop(submission.caseNumber(), ClockType.REROUTING);
			this.clocks.start(submission.caseNumber(), ClockType.RULING, BodyCalendar.NATIONAL);
			return;
		}
		String code = requireAgency(submission);
		if (this.proposals.refusedBy(CaseNumber.of(submission.caseNumber())).contains(code)) {
			throw new CaseRefusal("routing.refusedAlready", code);
		}
	}

	@Transactional
	void checkRuling(TaskSubmission submission) {
		submission.declaring(RoutingModel.DECLARED);
		requireReason(submission);
		requireAgency(submission);
	}

	private String requireAgency(TaskSubmission submission) {
		var code = submission.code(RoutingModel.TARGET_AGENCY)
			.orElseThrow(() -> new CaseRefusal("routing.agencyMissing"));
		this.agencies.receiving(code).orElseThrow(() -> new CaseRefusal("routing.agencyUnknown", code));
		this.accusations.requireMayHold(CaseNumber.of(submission.caseNumber()), code);
		return code;
	}

	private void requireReason(TaskSubmission submission) {
		this.words.read(submission.phase(), RoutingModel.WORDS)
			.orElseThrow(() -> new CaseRefusal("routing.reasonMissing"));
	}

}
