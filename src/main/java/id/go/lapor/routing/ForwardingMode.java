package id.go.lapor.routing;

/** How a report goes on after the proposals. */
enum ForwardingMode {

	/** A verifier decides. */
	PROPOSE,

	/** A verifier decides, to see whether the house would have been right. */
	REVIEW,

	/** It is forwarded to the first proposal. */
	AUTOMATIC

}
