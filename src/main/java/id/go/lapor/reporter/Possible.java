package id.go.lapor.reporter;

/**
 * What a reporter may do with a case as it stands now. The words stand under
 * {@code reporter.possible.<name>}.
 */
public enum Possible {

	/** give the data that is asked for */
	COMPLETE,
	/** say what they think of the answer */
	REACT,
	/** add a note for those who work on the case */
	NOTE,
	/** contest the automatic close */
	CONTEST_CLOSE,
	/** ask another verifier to look at an archived report */
	SECOND_LOOK,
	/** take the report back */
	WITHDRAW

}
