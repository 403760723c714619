package id.go.lapor.reporter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.go.lapor.attachment.CaseFile;
import id.go.lapor.complaint.ArchiveReason;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseOutcome;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.ClosedBy;
import id.go.lapor.sla.ClockLedger;
import id.go.lapor.sla.ClockView;

/**
 * A case as one reader may see it: everybody ({@code own} is false) or its reporter.
 *
 * @param step the step of five
 * @param content null while nothing of the report is public
 * @param anonymous null for everybody but the reporter
 * @param secret null for everybody but the reporter
 * @param agency the body or unit that holds the case, or null
 * @param timeline oldest first
 * @param deadlines every clock this reader may see, with its account, in the order of
 * their start
 * @param next the deadline everybody waits for now, or null
 * @param possible what the reporter may do; empty for everybody else
 * @param files what this reader may see of the files, in the order of their places
 * @param numbersAllowed whether the handling body may open single masked numbers of the
 * anonymous report; null for everybody but the reporter
 * @param reporter who reports, as everybody may read it; null of an anonymous report
 */
public record CaseView(String caseNumber, CaseStatus status, int step, boolean own, CaseContent content,
		Boolean anonymous, Boolean secret, Named agency, ClosedBy closedBy, Instant closedAt, CaseOutcome outcome,
		ArchiveReason archiveReason, List<TimelineLine> timeline, List<ClockLedger> deadlines, ClockView next,
		Set<Possible> possible, List<CaseFile> files, Boolean numbersAllowed, String reporter) {

	public boolean may(Possible deed) {
		return this.possible.contains(deed);
	}

	/** The newest line of one of these kinds. */
	public Optional<TimelineLine> latest(CaseEvent... kinds) {
		return this.timeline.stream()
			.filter((line) -> List.of(kinds).contains(line.event()))
			.reduce((earlier, later) -> later);
	}

	/** The words belong to people. */
	@Override
	public String toString() {
		return "CaseView[" + this.caseNumber + ", " + this.status + "]";
	}

}
