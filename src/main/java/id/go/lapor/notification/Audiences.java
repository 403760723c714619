package id.go.lapor.notification;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import id.go.lapor.complaint.CaseEvent;

import static id.go.lapor.notification.Audiences.Audience.HEAD;
import static id.go.lapor.notification.Audiences.Audience.HOLDER_COORDINATOR;
import static id.go.lapor.notification.Audiences.Audience.HOLDER_OFFICERS;
import static id.go.lapor.notification.Audiences.Audience.IDENTITY_OFFICERS;
import static id.go.lapor.notification.Audiences.Audience.NAMED;
import static id.go.lapor.notification.Audiences.Audience.NEXT;
import static id.go.lapor.notification.Audiences.Audience.OF_THE_CLOCK;
import static id.go.lapor.notification.Audiences.Audience.OVERSIGHT;
import static id.go.lapor.notification.Audiences.Audience.REPORTER;
import static id.go.lapor.notification.Audiences.Audience.REVIEWERS;
import static id.go.lapor.notification.Audiences.Audience.SUPERVISOR;

/**
 * Who is told of what. Every event stands here: with its audience, or among the silent
 * ones with the reason why nobody needs a message.
 */
final class Audiences {

	/** Events that send nothing, because another line tells the same people more. */
	static final Set<CaseEvent> SILENT = EnumSet.of(
			// the system's own work
			CaseEvent.TEXT_MASKED,
			// REPORT_RECEIVED stands before it
			CaseEvent.WRITTEN_DOWN,
			// the verifier's own work, for those who read the case
			CaseEvent.MASKING_CORRECTED, CaseEvent.ACCUSATION_ADDED, CaseEvent.ACCUSATION_STRUCK,
			// what became of a file stands beside it, for reporter and officers
			CaseEvent.ATTACHMENT_DECIDED,
			// whoever reads the case reads why it stands in line again
			CaseEvent.URGENCY_LIFTED, CaseEvent.PROGRAMME_LEFT,
			// the reporter's own doing; officers see it where they read the case
			CaseEvent.PRIVACY_TIGHTENED, CaseEvent.NUMBERS_ALLOWED, CaseEvent.NUMBERS_CLOSED,
			// stands in the history that the reporter follows; the answer says what it
			// was for
			CaseEvent.NUMBER_OPENED,
			// the forwarding that follows names body and date
			CaseEvent.RECLASSIFIED,
			// FEEDBACK_OPENED follows and says until when the reporter may react
			CaseEvent.ANSWERED, CaseEvent.ANSWER_ADOPTED);

	private static final Map<CaseEvent, Set<Audience>> TABLE = new EnumMap<>(CaseEvent.class);

	static {
		// at the national desk
		tell(CaseEvent.REPORT_RECEIVED, REPORTER);
		tell(CaseEvent.FORWARDED, REPORTER);
		tell(CaseEvent.ARCHIVED, REPORTER);
		tell(CaseEvent.SECOND_LOOK_REQUESTED, REPORTER, SUPERVISOR);
		tell(CaseEvent.RULING_REQUESTED, REPORTER, NEXT);
		tell(CaseEvent.REFUSED, REPORTER, NEXT);
		tell(CaseEvent.REASSIGNED, REPORTER);
		tell(CaseEvent.RULED, REPORTER, HEAD);
		tell(CaseEvent.CLARIFIED, NEXT);
		tell(CaseEvent.HOLDER_ACCUSED, SUPERVISOR);
		// whoever names another body, and the body that lost it
		tell(CaseEvent.RECALLED, NEXT, HOLDER_OFFICERS, HEAD);
		tell(CaseEvent.HOLDER_CLOSED, REPORTER, NEXT);
		// at the national desk it stands first in the list, which says enough
		tell(CaseEvent.MARKED_URGENT, HOLDER_OFFICERS, HEAD);
		tell(CaseEvent.PROGRAMME_ENTERED, HOLDER_OFFICERS, HEAD);
		tell(CaseEvent.ATTACHMENTS_HELD, SUPERVISOR);
		// asking the reporter
		tell(CaseEvent.QUESTION_ASKED, REPORTER);
		tell(CaseEvent.QUESTION_REFUSED, HOLDER_OFFICERS);
		tell(CaseEvent.DATA_COMPLETED, NEXT);
		tell(CaseEvent.COMPLETION_EXPIRED, REPORTER, HOLDER_OFFICERS);
		// at the body that holds the case; a contest comes back to it by the same line
		tell(CaseEvent.DISPOSITION_RECORDED, HOLDER_COORDINATOR, HOLDER_OFFICERS);
		tell(CaseEvent.HANDED_ON, REPORTER);
		tell(CaseEvent.INTERIM_ANSWERED, REPORTER);
		tell(CaseEvent.PROMISE_DUE, HOLDER_OFFICERS);
		// the line names the unit that is asked, and its officers hear of it
		tell(CaseEvent.CONTRIBUTION_REQUESTED, HOLDER_OFFICERS);
		tell(CaseEvent.CONTRIBUTED, HOLDER_OFFICERS);
		tell(CaseEvent.ANSWER_SUBMITTED, HEAD);
		tell(CaseEvent.ANSWER_RETURNED, HOLDER_OFFICERS);
		// the reporter's answer
		tell(CaseEvent.FEEDBACK_OPENED, REPORTER);
		tell(CaseEvent.SATISFIED, REPORTER, HOLDER_OFFICERS);
		tell(CaseEvent.CONTESTED, REPORTER, REVIEWERS);
		tell(CaseEvent.REPLIED, HOLDER_OFFICERS);
		tell(CaseEvent.OFFICER_REPLIED, REPORTER);
		tell(CaseEvent.REVIEW_UPHELD, REPORTER, HOLDER_COORDINATOR);
		tell(CaseEvent.REVIEW_RETURNED, REPORTER, HEAD);
		tell(CaseEvent.CLOSED_AUTOMATICALLY, REPORTER);
		tell(CaseEvent.CLOSED_BY_OFFICER, REPORTER);
		tell(CaseEvent.CLOSE_CONTESTED, REPORTER, REVIEWERS);
		// at any time
		tell(CaseEvent.WITHDRAWN, REPORTER, HOLDER_OFFICERS);
		// who blocks alone is read by somebody else
		tell(CaseEvent.BLOCKED, REPORTER, HOLDER_COORDINATOR, SUPERVISOR);
		tell(CaseEvent.MERGED, REPORTER);
		tell(CaseEvent.UNMERGED, REPORTER, NEXT);
		tell(CaseEvent.NOTE_ADDED, NEXT);
		tell(CaseEvent.REMINDED, OF_THE_CLOCK);
		tell(CaseEvent.ESCALATED, OF_THE_CLOCK);
		tell(CaseEvent.UNATTENDED, NAMED);
		// whoever asked for more time hears what came of it
		tell(CaseEvent.DEADLINE_EXTENDED, REPORTER, HOLDER_OFFICERS, HOLDER_COORDINATOR, HEAD);
		tell(CaseEvent.EXTENSION_REQUESTED, OVERSIGHT);
		tell(CaseEvent.EXTENSION_REFUSED, HOLDER_OFFICERS, HOLDER_COORDINATOR, HEAD);
		tell(CaseEvent.EXTENSION_LAPSED, HOLDER_COORDINATOR, HEAD);
		// a sealed identity: only those who guard it hear, and at last the reporter
		tell(CaseEvent.DISCLOSURE_REQUESTED, IDENTITY_OFFICERS);
		tell(CaseEvent.DISCLOSURE_OVERDUE, OF_THE_CLOCK);
		tell(CaseEvent.DISCLOSURE_REFUSED, IDENTITY_OFFICERS);
		tell(CaseEvent.DISCLOSURE_GRANTED, IDENTITY_OFFICERS);
		tell(CaseEvent.DISCLOSURE_LAPSED, IDENTITY_OFFICERS);
		tell(CaseEvent.IDENTITY_OPENED, REPORTER);
		// the reporter's own data
		tell(CaseEvent.DATA_REQUEST_WAITING, REPORTER, IDENTITY_OFFICERS);
		tell(CaseEvent.DATA_REQUEST_OVERDUE, NAMED);
		tell(CaseEvent.DATA_REQUEST_FULFILLED, REPORTER);
		tell(CaseEvent.DATA_REQUEST_REFUSED, REPORTER);
		// a lost receipt: the code, and then that it was used, should it have been a
		// thief
		tell(CaseEvent.RECEIPT_CODE_ISSUED, REPORTER);
		tell(CaseEvent.RECEIPT_REPLACED, REPORTER);
	}

	private Audiences() {
	}

	/** Empty for silent events. */
	static Set<Audience> of(CaseEvent event) {
		return TABLE.getOrDefault(event, Set.of());
	}

	private static void tell(CaseEvent event, Audience... audiences) {
		TABLE.put(event, Set.of(audiences));
	}

	/** A column of the table. */
	enum Audience {

		REPORTER, SUPERVISOR, HOLDER_OFFICERS, HOLDER_COORDINATOR, HEAD, OVERSIGHT, IDENTITY_OFFICERS,

		/** whoever has to act now, by the state of the case */
		NEXT,

		/** oversight, if the contest was one too many */
		REVIEWERS,

		/** the office that the detail names */
		NAMED,

		/** the one whose clock it is, or the level that an escalation names */
		OF_THE_CLOCK

	}

}
