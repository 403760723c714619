package id.go.lapor.lifecycle;

/** What oversight may decide on a contested answer. */
enum ReviewDecision {

	UPHELD, RETURNED

}
