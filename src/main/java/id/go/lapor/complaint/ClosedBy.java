package id.go.lapor.complaint;

/**
 * Who ended the case; never fused with the status or the outcome.
 */
public enum ClosedBy {

	/** the clock ran out */
	SYSTEM,

	/** an officer or oversight */
	OFFICER,

	/** the reporter */
	REPORTER

}
