package id.go.lapor.routing;

/** What routing answers to the lifecycle; "nobody" is not among it. */
enum RoutingOutcome {

	ASSIGNED, RULED

}
