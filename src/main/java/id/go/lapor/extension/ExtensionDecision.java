package id.go.lapor.extension;

/** What oversight says to a body that asks for more time. */
enum ExtensionDecision {

	GRANTED, REFUSED

}
