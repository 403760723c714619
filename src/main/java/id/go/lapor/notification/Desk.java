package id.go.lapor.notification;

import java.util.EnumSet;
import java.util.Set;

import id.go.lapor.complaint.CaseChanged;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.sla.ClockType;

/** Turns the audience of an event into recipients, by where the case lies. */
final class Desk {

	/** What is said of a case to whoever holds it, and to nobody who gave it away. */
	private static final Set<CaseEvent> MARKS = EnumSet.of(CaseEvent.MARKED_URGENT, CaseEvent.PROGRAMME_ENTERED);

	private Desk() {
	}

	static Set<Recipient> recipients(CaseChanged change, Complaint complaint) {
		var recipients = EnumSet.noneOf(Recipient.class);
		for (var audience : Audiences.of(change.event())) {
			switch (audience) {
				case REPORTER -> recipients.add(Recipient.REPORTER);
				case SUPERVISOR -> recipients.add(Recipient.SUPERVISOR);
				case HOLDER_OFFICERS -> recipients.add(Recipient.HOLDER_OFFICERS);
				case HOLDER_COORDINATOR -> recipients.add(Recipient.HOLDER_COORDINATOR);
				case HEAD -> recipients.add(Recipient.HEAD);
				case OVERSIGHT -> recipients.add(Recipient.OVERSIGHT);
				case IDENTITY_OFFICERS -> recipients.add(Recipient.IDENTITY_OFFICERS);
				case NAMED -> recipients.add(Recipient.valueOf(change.detail()));
				case NEXT -> recipients.addAll(next(complaint));
				case REVIEWERS -> recipients.addAll(reviewers(complaint));
				case OF_THE_CLOCK -> recipients.add(ofTheClock(ClockDetail.of(change.detail())));
			}
		}
		boolean marked = MARKS.contains(change.event());
		if (complaint.agencyCode() == null || (marked && !complaint.isHeld())) {
			// nobody holds it yet, or whoever did is not told what became of it since
			recipients.removeIf(Recipient::ofAgency);
		}
		return recipients;
	}

	/**
	 * Whoever has to act now; nobody where the reporter or another case is waited for.
	 */
	private static Set<Recipient> next(Complaint complaint) {
		return switch (complaint.status()) {
			case UNVERIFIED -> Set.of(Recipient.VERIFIERS);
			case AWAITING_COMPLETION ->
				Set.of(complaint.isAskedByVerifier() ? Recipient.VERIFIERS : Recipient.HOLDER_OFFICERS);
			case AWAITING_ASSIGNMENT -> Set.of(complaint.needsRuling() ? Recipient.ARBITER : Recipient.VERIFIERS);
			case IN_PROGRESS, REPORTER_RESPONDED, ANSWERED -> Set.of(Recipient.HOLDER_OFFICERS);
			case UNDER_REVIEW -> Set.of(Recipient.OVERSIGHT);
			case MERGED, CLOSED, ARCHIVED, BLOCKED -> Set.of();
		};
	}

	private static Set<Recipient> reviewers(Complaint complaint) {
		return (complaint.status() == CaseStatus.UNDER_REVIEW) ? Set.of(Recipient.OVERSIGHT) : Set.of();
	}

	private static Recipient ofTheClock(ClockDetail detail) {
		return (detail.audience() != null) ? level(detail) : owner(detail.clock());
	}

	private static Recipient level(ClockDetail escalation) {
		return switch (escalation.audience()) {
			case SUPERVISOR -> Recipient.SUPERVISOR;
			case OVERSIGHT -> Recipient.OVERSIGHT;
			case HEAD -> Recipient.HEAD;
			case DEPUTY -> Recipient.DEPUTY;
			case OMBUDSMAN -> Recipient.OMBUDSMAN;
			case ARBITER -> Recipient.ARBITER;
			case PRESIDENTIAL_STAFF -> Recipient.PRESIDENTIAL_STAFF;
		};
	}

	private static Recipient owner(ClockType clock) {
		return switch (clock) {
			case COMPLETION, FEEDBACK, SECOND_LOOK, LATE_CONTEST -> Recipient.REPORTER;
			case VERIFICATION, REROUTING -> Recipient.VERIFIERS;
			case FORWARDING -> Recipient.HOLDER_COORDINATOR;
			case FIRST_ANSWER, SUBSTANTIVE, CONTRIBUTION, CLOSING, PROMISE -> Recipient.HOLDER_OFFICERS;
			case APPROVAL -> Recipient.HEAD;
			case RULING -> Recipient.ARBITER;
			case REVIEW, MERGED_WAIT -> Recipient.OVERSIGHT;
			case CLARIFICATION -> Recipient.SUPERVISOR;
			case DISCLOSURE -> Recipient.IDENTITY_OFFICERS;
		};
	}

}
