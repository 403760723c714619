package id.go.lapor.routing.learning;

/** One way to tell whose a report is. */
interface Expert {

	/**
	 * Says how much speaks for each body. Scores are on the scale of logarithms of
	 * probabilities, and only their differences count.
	 * @param reading the report
	 * @return a score for each body
	 */
	double[] scores(Reading reading);

}
