package id.go.lapor.rights;

/** What a reporter may want with their data (UU 27/2022, articles 6 to 9). */
public enum DataRequestKind {

	/** name, telephone and e-mail become what the reporter says now */
	CORRECTION,

	/** the report leaves every public view; those who answer go on */
	RESTRICTION,

	/** the same, and no more messages: both rest on consent, the answer does not */
	CONSENT_WITHDRAWAL,

	/** identity and original words become unreadable for ever */
	ERASURE

}
