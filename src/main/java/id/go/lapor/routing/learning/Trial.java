package id.go.lapor.routing.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A decided report that was put to experts who had not seen it, nor any later one: of the
 * bodies that came into question, what each expert said.
 *
 * @param scores for each expert a score for each body on the short list
 * @param right the place of the right body on the short list; negative if no earlier
 * report was its
 */
record Trial(double[][] scores, int right) {

	/** Bounds the work: what stands further below does not change a weight. */
	private static final int SHORT_LIST = 40;

	/**
	 * Makes a short list.
	 * @param all for each expert a score for each body
	 * @param label the right body
	 * @param seen how many reports of each body the experts had seen
	 */
	static Trial of(double[][] all, int label, int[] seen) {
		var sums = new double[all[0].length];
		for (var scores : all) {
			var likely = Softmax.of(scores.clone());
			for (int body = 0; body < sums.length; body++) {
				sums[body] += likely[body];
			}
		}
		var list = new ArrayList<>(IntStream.range(0, sums.length)
			.filter((body) -> seen[body] > 0)
			.boxed()
			.sorted(Comparator.comparingDouble((Integer body) -> -sums[body]).thenComparing((body) -> body))
			.limit(SHORT_LIST)
			.toList());
		if (seen[label] > 0 && !list.contains(label)) {
			list.set(list.size() - 1, label);
		}
		return new Trial(Arrays.stream(all).map((scores) -> picked(scores, list)).toArray(double[][]::new),
				list.indexOf(label));
	}

	private static double[] picked(double[] scores, List<Integer> list) {
		return list.stream().mapToDouble((body) -> scores[body]).toArray();
	}

	/** The probability of each body on the list under weights for the experts. */
	double[] pooled(double[] weights) {
		var sums = new double[this.scores[0].length];
		for (int expert = 0; expert < weights.length; expert++) {
			for (int i = 0; i < sums.length; i++) {
				sums[i] += weights[expert] * this.scores[expert][i];
			}
		}
		return Softmax.of(sums);
	}

	/** The same report, asked of some of the experts only. */
	Trial only(int[] experts) {
		return new Trial(Arrays.stream(experts).mapToObj((expert) -> this.scores[expert]).toArray(double[][]::new),
				this.right);
	}

}
