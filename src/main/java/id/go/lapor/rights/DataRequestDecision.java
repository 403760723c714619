package id.go.lapor.rights;

/** What an identity officer says. */
enum DataRequestDecision {

	FULFIL, REFUSE

}
