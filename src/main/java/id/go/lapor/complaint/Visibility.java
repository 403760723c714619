package id.go.lapor.complaint;

/**
 * Who may read a line of the timeline; each level includes the ones before it.
 */
public enum Visibility {

	/** everybody, unless the report is secret or not yet forwarded */
	PUBLIC,

	/** the reporter and the officers */
	PARTIES,

	/** officers only */
	OFFICERS,

	/** identity officers and oversight only: nobody who handles the case knows */
	GUARDIANS

}
