package id.go.lapor.duplicate;

/**
 * A report that may tell of the same matter. Whether somebody may know that it exists is
 * not decided here.
 *
 * @param caseNumber its number
 * @param comparison how probable it is, and why
 */
record DuplicateCandidate(String caseNumber, Comparison comparison) {

	double score() {
		return this.comparison.score();
	}

}
