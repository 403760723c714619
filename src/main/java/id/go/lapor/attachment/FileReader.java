package id.go.lapor.attachment;

/** Who asks for a file of a case. What each may have, {@link CaseFile#isFor} says. */
public enum FileReader {

	/** whoever comes */
	EVERYBODY,

	/** the holder of the receipt */
	REPORTER,

	/** officers who had to do with the case, and have no longer */
	INVOLVED,

	/** officers who work on the case or watch over it */
	OFFICERS,

	/** whoever checks the masking: verifiers and their supervisor */
	DESK

}
