package id.go.lapor.routing.learning;

/** From scores to probabilities. Strict, because every node has to find the same. */
final class Softmax {

	private Softmax() {
	}

	/** Turns the scores into probabilities, in place. */
	static double[] of(double[] scores) {
		double highest = Double.NEGATIVE_INFINITY;
		for (double score : scores) {
			highest = Math.max(highest, score);
		}
		double sum = 0;
		for (int i = 0; i < scores.length; i++) {
			scores[i] = StrictMath.exp(scores[i] - highest);
			sum += scores[i];
		}
		for (int i = 0; i < scores.length; i++) {
			scores[i] /= sum;
		}
		return scores;
	}

	/** The logarithm of each probability, in place. */
	static double[] logarithms(double[] scores) {
		double highest = Double.NEGATIVE_INFINITY;
		for (double score : scores) {
			highest = Math.max(highest, score);
		}
		double sum = 0;
		for (double score : scores) {
			sum += StrictMath.exp(score - highest);
		}
		double all = highest + StrictMath.log(sum);
		for (int i = 0; i < scores.length; i++) {
			scores[i] -= all;
		}
		return scores;
	}

}
