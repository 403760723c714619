package id.go.lapor.receipt;

/** What became of a wish for a code. */
enum CodeState {

	/** waits for its job */
	ASKED,

	/** sent to the contact in the vault; good until it is due */
	ISSUED,

	/** nobody to send it to, or too many before it */
	SILENT,

	/** a new receipt was given, for this code or one beside it */
	USED

}
