package id.go.lapor.routing.evaluation;

/**
 * What was answered to one report.
 *
 * @param right its body
 * @param first the body that was proposed first; empty if there was none
 * @param amongThree whether the right body was among the first three
 * @param known whether the answer was not "I don't know"
 * @param confidence of the first proposal
 */
record Result(String right, String first, boolean amongThree, boolean known, double confidence) {

	boolean hit() {
		return this.right.equals(this.first);
	}

}
