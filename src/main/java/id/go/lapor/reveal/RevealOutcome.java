package id.go.lapor.reveal;

/**
 * What came of the wish to see a masked number. The words stand under
 * {@code reveal.<outcome>}.
 */
public enum RevealOutcome {

	/** the number is shown */
	OPENED,

	/** somebody else holds the case now, it has ended, or the task is done */
	MOVED_ON,

	/** the reporter is anonymous and did not allow it */
	NO_CONSENT,

	/** the report accuses this body: it learns no more than it has to */
	ACCUSED,

	/** the original was erased at the reporter's wish */
	ERASED,

	/** nothing is masked there any more, or the masking was changed since */
	PLACE_CHANGED,

	/** no number that may be opened: a name, or what says who is anonymous */
	STAYS_CLOSED,

	/** the reason is missing or says too little */
	REASON_SHORT,

	/** the reason is too long */
	REASON_LONG,

	/** this officer opened enough for now */
	TOO_MANY,

	/** it could not be written down, so it is not shown */
	NOT_WRITTEN

}
