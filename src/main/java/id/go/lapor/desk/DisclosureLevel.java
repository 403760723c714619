package id.go.lapor.desk;

/**
 * How much of a report's words somebody may read; each level includes the ones before.
 */
enum DisclosureLevel {

	/** not even that the case exists */
	NOTHING,

	/** that it exists and where it stands; its words were taken off every view */
	WITHHELD,

	/** the masked version */
	MASKED,

	/** the masked version beside the original words, to check the masking */
	ORIGINAL;

	/** Whether the masked words are for this reader. */
	boolean readsWords() {
		return this == MASKED || this == ORIGINAL;
	}

}
