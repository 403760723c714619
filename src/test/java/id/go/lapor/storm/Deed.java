package id.go.lapor.storm;

/** What somebody does to a case in the storm; named as its line in the timeline. */
enum Deed {

	/** A verifier completes the verification. */
	FORWARDED,

	/** An officer of the body completes the answer. */
	ANSWERED,

	/** The reporter confirms it with the receipt. */
	SATISFIED

}
