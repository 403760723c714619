package id.go.lapor.desk;

import java.util.List;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.routing.CaseProposals;

import org.springframework.stereotype.Component;

/** Who may have to answer a case, on its page: for the offices that decide on that. */
@Component
class ProposalDesk {

	private final CaseProposals proposals;

	private final LearnedLines learned;

	private final CurrentOfficer officer;

	private final InWords words;

	ProposalDesk(CaseProposals proposals, LearnedLines learned, CurrentOfficer officer, InWords words) {
		this.proposals = proposals;
		this.learned = learned;
		this.officer = officer;
		this.words = words;
	}

	/**
	 * To be asked after the case was read; null for everybody else.
	 * @param level how much of its words this officer reads
	 */
	ProposalView of(CaseNumber number, DisclosureLevel level) {
		var viewer = Viewer.of(this.officer);
		boolean decides = viewer.isVerifier() || viewer.isSupervisor() || viewer.isArbiter() || viewer.isOversight();
		return decides ? new ProposalView(byRules(number), level.readsWords() ? this.learned.of(number) : null) : null;
	}

	List<TaskView.Proposal> byRules(CaseNumber number) {
		return this.proposals.of(number)
			.stream()
			.map((proposal) -> new TaskView.Proposal(proposal.agencyCode(), proposal.agencyName(),
					this.words.orCode(proposal.reasonKey(), "")))
			.toList();
	}

	/** By rules first, learned second. */
	record ProposalView(List<TaskView.Proposal> rules, LearnedLines.LearnedView learned) {
	}

}
