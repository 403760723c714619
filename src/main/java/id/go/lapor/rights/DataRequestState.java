package id.go.lapor.rights;

/** Where a request stands. */
public enum DataRequestState {

	/** an identity officer looks at it */
	WAITING, FULFILLED, REFUSED

}
