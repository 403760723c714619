package id.go.lapor.seal;

/** What the second officer says. */
enum DisclosureDecision {

	GRANT, REFUSE

}
