package id.go.lapor.complaint;

/**
 * What became of the matter, in the words of the answering agency.
 */
public enum CaseOutcome {

	/** diselesaikan */
	RESOLVED,

	/** dijelaskan */
	ANSWERED,

	/** tidak beralasan */
	NOT_JUSTIFIED,

	/** tidak dapat dilakukan */
	CANNOT_BE_DONE

}
