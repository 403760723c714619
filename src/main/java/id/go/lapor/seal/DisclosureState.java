package id.go.lapor.seal;

/** Where a request stands. */
public enum DisclosureState {

	/** waits for the second officer */
	REQUESTED,

	/** the window is open to who asked */
	GRANTED,

	REFUSED,

	/** nobody decided in time */
	LAPSED,

	/** the window is over; another look needs another request */
	ENDED

}
