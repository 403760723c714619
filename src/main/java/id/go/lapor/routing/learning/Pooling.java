package id.go.lapor.routing.learning;

import java.util.List;

/**
 * How much each expert's word counts: their scores are added with a weight for each
 * (log-linear pooling). The weights are those that make the right bodies of held-out
 * reports most likely, held back towards equal ones while there are few such reports.
 */
final class Pooling {

	private static final int STEPS = 250;

	private static final double STEP = 0.03;

	/** As if this many reports spoke for the weights one starts with. */
	private static final double CAUTION = 4;

	private static final double FACT = 0.5;

	private Pooling() {
	}

	/**
	 * Finds the weights.
	 * @param trials held-out reports
	 * @param start the weights without any report
	 */
	static double[] fit(List<Trial> trials, double[] start) {
		var known = trials.stream().filter((trial) -> trial.right() >= 0).toList();
		var weights = start.clone();
		var mean = new double[weights.length];
		var square = new double[weights.length];
		for (int step = 1; step <= STEPS && !known.isEmpty(); step++) {
			var slope = slope(known, weights, start);
			double rate = STEP * Math.min(1, 2.0 * (STEPS - step) / STEPS);
			for (int i = 0; i < weights.length; i++) {
				mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
				square[i] = 0.99 * square[i] + 0.01 * slope[i] * slope[i];
				double steady = mean[i] / (1 - StrictMath.pow(0.9, step));
				double size = Math.sqrt(square[i] / (1 - StrictMath.pow(0.99, step))) + 1e-9;
				weights[i] = Math.max(0, weights[i] - rate * steady / size);
			}
		}
		return weights;
	}

	private static double[] slope(List<Trial> trials, double[] weights, double[] start) {
		var slope = new double[weights.length];
		for (var trial : trials) {
			var likely = trial.pooled(weights);
			likely[trial.right()] -= 1;
			for (int expert = 0; expert < weights.length; expert++) {
				for (int i = 0; i < likely.length; i++) {
					slope[expert] += likely[i] * trial.scores()[expert][i];
				}
			}
		}
		for (int i = 0; i < weights.length; i++) {
			slope[i] = (slope[i] + CAUTION * (weights[i] - start[i])) / trials.size();
		}
		return slope;
	}

	/**
	 * The weights without any report. Experts who read the same text say much the same,
	 * so together they count as one; place, category and wish are news.
	 */
	static double[] start(List<ExpertKind> experts) {
		long readers = experts.stream().filter((kind) -> !kind.isFact()).count();
		return experts.stream().mapToDouble((kind) -> kind.isFact() ? FACT : 1.0 / readers).toArray();
	}

}
