package id.go.lapor.complaint;

import java.util.EnumSet;
import java.util.Set;

/**
 * What can happen to a case: one line of its timeline each. The words stand in
 * messages/complaint.properties under {@code timeline.<event>}.
 */
public enum CaseEvent {

	REPORT_RECEIVED(Visibility.PUBLIC), TEXT_MASKED(Visibility.OFFICERS), MASKING_CORRECTED(Visibility.OFFICERS),
	ATTACHMENT_DECIDED(Visibility.PARTIES), ATTACHMENTS_HELD(Visibility.PARTIES), PRIVACY_TIGHTENED(Visibility.PARTIES),
	RECLASSIFIED(Visibility.PARTIES), FORWARDED(Visibility.PUBLIC), RULING_REQUESTED(Visibility.PARTIES),
	QUESTION_ASKED(Visibility.PARTIES), QUESTION_REFUSED(Visibility.OFFICERS), DATA_COMPLETED(Visibility.PARTIES),
	COMPLETION_EXPIRED(Visibility.PARTIES), ARCHIVED(Visibility.PARTIES), SECOND_LOOK_REQUESTED(Visibility.PARTIES),
	DISPOSITION_RECORDED(Visibility.PUBLIC), HANDED_ON(Visibility.PUBLIC), REFUSED(Visibility.PARTIES),
	REASSIGNED(Visibility.PUBLIC), RULED(Visibility.PUBLIC), INTERIM_ANSWERED(Visibility.PUBLIC),
	PROMISE_DUE(Visibility.OFFICERS), CONTRIBUTION_REQUESTED(Visibility.OFFICERS), CONTRIBUTED(Visibility.OFFICERS),
	ANSWER_SUBMITTED(Visibility.OFFICERS), ANSWER_RETURNED(Visibility.OFFICERS), ANSWERED(Visibility.PUBLIC),
	FEEDBACK_OPENED(Visibility.PARTIES), SATISFIED(Visibility.PUBLIC), CONTESTED(Visibility.PUBLIC),
	REPLIED(Visibility.PARTIES), OFFICER_REPLIED(Visibility.PUBLIC), REVIEW_UPHELD(Visibility.PUBLIC),
	REVIEW_RETURNED(Visibility.PUBLIC), CLOSED_AUTOMATICALLY(Visibility.PUBLIC), CLOSED_BY_OFFICER(Visibility.PUBLIC),
	CLOSE_CONTESTED(Visibility.PUBLIC), WITHDRAWN(Visibility.PUBLIC), BLOCKED(Visibility.OFFICERS),
	MERGED(Visibility.PARTIES), UNMERGED(Visibility.PARTIES), ANSWER_ADOPTED(Visibility.PUBLIC),
	NOTE_ADDED(Visibility.PARTIES), REMINDED(Visibility.OFFICERS), ESCALATED(Visibility.PARTIES),
	DEADLINE_EXTENDED(Visibility.PUBLIC), CLARIFIED(Visibility.OFFICERS), ACCUSATION_ADDED(Visibility.OFFICERS),
	ACCUSATION_STRUCK(Visibility.OFFICERS), HOLDER_ACCUSED(Visibility.OFFICERS), RECALLED(Visibility.OFFICERS),
	HOLDER_CLOSED(Visibility.PUBLIC), DISCLOSURE_REQUESTED(Visibility.GUARDIANS),
	DISCLOSURE_OVERDUE(Visibility.GUARDIANS), DISCLOSURE_REFUSED(Visibility.GUARDIANS),
	DISCLOSURE_GRANTED(Visibility.GUARDIANS), DISCLOSURE_LAPSED(Visibility.GUARDIANS),
	IDENTITY_OPENED(Visibility.REPORTER), DATA_REQUEST_WAITING(Visibility.REPORTER),
	DATA_REQUEST_OVERDUE(Visibility.GUARDIANS), DATA_REQUEST_FULFILLED(Visibility.REPORTER),
	DATA_REQUEST_REFUSED(Visibility.REPORTER), RECEIPT_CODE_ISSUED(Visibility.GUARDIANS),
	RECEIPT_REPLACED(Visibility.REPORTER), NUMBERS_ALLOWED(Visibility.PARTIES), NUMBERS_CLOSED(Visibility.PARTIES),
	NUMBER_OPENED(Visibility.PARTIES), UNATTENDED(Visibility.OFFICERS);

	/** Neither the words nor the status nor the agency of a public report change. */
	private static final Set<CaseEvent> WITHIN = EnumSet.of(NOTE_ADDED, REMINDED, ESCALATED, PROMISE_DUE,
			QUESTION_REFUSED, CONTRIBUTION_REQUESTED, CONTRIBUTED, ANSWER_SUBMITTED, ANSWER_RETURNED, ACCUSATION_ADDED,
			ACCUSATION_STRUCK, HOLDER_ACCUSED, DISCLOSURE_REQUESTED, DISCLOSURE_OVERDUE, DISCLOSURE_REFUSED,
			DISCLOSURE_GRANTED, DISCLOSURE_LAPSED, IDENTITY_OPENED, DATA_REQUEST_WAITING, DATA_REQUEST_OVERDUE,
			DATA_REQUEST_REFUSED, RECEIPT_CODE_ISSUED, RECEIPT_REPLACED, NUMBERS_ALLOWED, NUMBERS_CLOSED, NUMBER_OPENED,
			UNATTENDED);

	private final Visibility visibility;

	CaseEvent(Visibility visibility) {
		this.visibility = visibility;
	}

	/** Who may read a line of this kind. */
	public Visibility visibility() {
		return this.visibility;
	}

	/**
	 * Whether what everybody reads of a case may be another afterwards, though the line
	 * itself may be for fewer readers: an archived report leaves the public.
	 */
	public boolean changesWhatEverybodySees() {
		return !WITHIN.contains(this);
	}

}
