package id.go.lapor.routing;

/** Who decides which body is competent. */
enum CompetenceDecider {

	VERIFIER, ARBITER

}
