package id.go.lapor.reporter;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockLedger;
import id.go.lapor.sla.ClockType;
import id.go.lapor.sla.ClockView;
import org.springframework.stereotype.Component;

/**
 * Which clocks a reader may see. What a body does inside itself - approval, contributions
 * - is nobody else's; what only the reporter may still use is the reporter's; that they
 * are asked is public while the status says so; who was told of a delay stands in no
 * public account.
 */
@Component
class VisibleClocks {

	private static final Set<ClockType> EVERYBODY = EnumSet.of(ClockType.VERIFICATION, ClockType.FORWARDING,
			ClockType.FIRST_ANSWER, ClockType.SUBSTANTIVE, ClockType.FEEDBACK, ClockType.REROUTING, ClockType.RULING,
			ClockType.REVIEW, ClockType.CLOSING, ClockType.PROMISE);

	private static final Set<ClockType> REPORTER = EnumSet.of(ClockType.COMPLETION, ClockType.SECOND_LOOK,
			ClockType.LATE_CONTEST, ClockType.MERGED_WAIT);

	private final CaseClocks clocks;

	private final Clock clock;

	VisibleClocks(CaseClocks clocks, Clock clock) {
		this.clocks = clocks;
		this.clock = clock;
	}

	List<ClockLedger> of(String caseNumber, boolean own) {
		return this.clocks.clocks(caseNumber)
			.stream()
			.filter((view) -> own ? REPORTER.contains(view.clock()) || isForEverybody(view) : isForEverybody(view))
			.map((view) -> this.clocks.ledger(caseNumber, view.clock(), view.subject(), view.round()))
			.map((ledger) -> own ? ledger : CoarseTimes.of(withoutEscalations(ledger)))
			.toList();
	}

	/** The open clock that the status waits for; where several do, the one due first. */
	ClockView next(List<ClockLedger> ledgers, CaseStatus status) {
		var awaited = awaited(status);
		return ledgers.stream()
			.map(ClockLedger::clock)
			.filter((view) -> view.open() && awaited.contains(view.clock()))
			.filter((view) -> status != CaseStatus.CLOSED && status != CaseStatus.ARCHIVED || isAhead(view))
			.min((one, other) -> one.dueAt().compareTo(other.dueAt()))
			.orElse(null);
	}

	boolean isAhead(ClockView view) {
		return view.dueAt().isAfter(this.clock.instant());
	}

	private static Set<ClockType> awaited(CaseStatus status) {
		return switch (status) {
			case UNVERIFIED -> EnumSet.of(ClockType.VERIFICATION);
			case AWAITING_COMPLETION -> EnumSet.of(ClockType.COMPLETION);
			case AWAITING_ASSIGNMENT -> EnumSet.of(ClockType.REROUTING, ClockType.RULING);
			case IN_PROGRESS, REPORTER_RESPONDED ->
				EnumSet.of(ClockType.FIRST_ANSWER, ClockType.PROMISE, ClockType.SUBSTANTIVE);
			case ANSWERED -> EnumSet.of(ClockType.FEEDBACK, ClockType.CLOSING);
			case UNDER_REVIEW -> EnumSet.of(ClockType.REVIEW);
			case MERGED -> EnumSet.of(ClockType.MERGED_WAIT);
			case CLOSED -> EnumSet.of(ClockType.LATE_CONTEST);
			case ARCHIVED -> EnumSet.of(ClockType.SECOND_LOOK);
			case BLOCKED -> EnumSet.noneOf(ClockType.class);
		};
	}

	private static boolean isForEverybody(ClockView view) {
		return EVERYBODY.contains(view.clock()) || (view.clock() == ClockType.COMPLETION && view.open());
	}

	private static ClockLedger withoutEscalations(ClockLedger ledger) {
		return new ClockLedger(ledger.clock(), ledger.days(),
				ledger.notes().stream().filter((note) -> !"ESCALATED".equals(note.code())).toList());
	}

}
