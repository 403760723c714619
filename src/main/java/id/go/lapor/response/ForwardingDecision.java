package id.go.lapor.response;

/** What a coordinator may decide. */
enum ForwardingDecision {

	UNIT, OWN, OUTSIDE_AUTHORITY

}
