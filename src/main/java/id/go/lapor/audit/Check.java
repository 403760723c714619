package id.go.lapor.audit;

/** What the verification looks at; each finds something that no other finds. */
enum Check {

	/** whether each entry is as it was sealed */
	HASHES,

	/** whether each entry follows the one before it */
	LINKS,

	/** whether each chain is as long as its sealed head says */
	HEADS,

	/** whether each chain is still the one that the checkpoints saw */
	CHECKPOINTS,

	/** whether each case has a chain */
	CASES,

	/** whether each timeline says what its chain sealed */
	LINES

}
