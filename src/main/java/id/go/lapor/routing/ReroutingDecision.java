package id.go.lapor.routing;

/** What may be decided after a refusal. */
enum ReroutingDecision {

	ASSIGN, RULING

}
