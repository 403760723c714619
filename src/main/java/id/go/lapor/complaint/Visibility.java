package id.go.lapor.complaint;

/**
 * Who may read a line of the timeline. Each level includes the ones before it, but for
 * the lines between the reporter and those who guard identities: officers of the case
 * read none of them, the reporter does.
 */
public enum Visibility {

	/** everybody, unless the report is secret or not yet forwarded */
	PUBLIC,

	/** the reporter and the officers */
	PARTIES,

	/** officers only */
	OFFICERS,

	/**
	 * the reporter, and those who guard identities: what concerns the person, not the
	 * case
	 */
	REPORTER,

	/** identity officers and oversight only: nobody who handles the case knows */
	GUARDIANS

}
