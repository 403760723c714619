package id.go.lapor.response;

/** What a response answers to the lifecycle. */
enum ResponseOutcome {

	ANSWERED, HANDED_ON, OUTSIDE_AUTHORITY

}
