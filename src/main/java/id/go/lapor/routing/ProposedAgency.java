package id.go.lapor.routing;

/**
 * An agency that may be competent.
 *
 * @param agencyCode a body or unit, or {@value #ARBITER}
 * @param agencyName its Indonesian name
 * @param reasonKey the message that says why
 * @param rank 1 for the first
 */
public record ProposedAgency(String agencyCode, String agencyName, String reasonKey, int rank) {

	/** Instead of a code: nobody was found, so the arbiter has to decide. */
	public static final String ARBITER = "ARBITER";

	/** Whether no agency was found. */
	public boolean isArbiter() {
		return ARBITER.equals(this.agencyCode);
	}

}
