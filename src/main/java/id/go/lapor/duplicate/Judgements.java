package id.go.lapor.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Scores of pairs beside what is true of them.
 *
 * @param scores from 0 to 1, higher for duplicates
 * @param duplicate what somebody said of the same pairs
 */
record Judgements(List<Double> scores, List<Boolean> duplicate) {

	private static final int STEPS = 19;

	Figures at(double threshold) {
		int found = 0;
		int falsely = 0;
		int missed = 0;
		for (int i = 0; i < this.scores.size(); i++) {
			boolean called = this.scores.get(i) >= threshold;
			found += (called && this.duplicate.get(i)) ? 1 : 0;
			falsely += (called && !this.duplicate.get(i)) ? 1 : 0;
			missed += (!called && this.duplicate.get(i)) ? 1 : 0;
		}
		return new Figures(threshold, found, falsely, missed);
	}

	/** The precision-recall curve from 0.05 to 0.95. */
	List<Figures> curve() {
		return IntStream.range(0, STEPS).mapToObj((step) -> at((step + 1.0) / (STEPS + 1))).toList();
	}

	/** The best F1 that any threshold reaches, in one walk over the sorted scores. */
	Figures best() {
		var order = IntStream.range(0, this.scores.size())
			.boxed()
			.sorted(Comparator.comparing(this.scores::get).reversed())
			.toList();
		int missed = (int) this.duplicate.stream().filter((one) -> one).count();
		var candidates = new ArrayList<>(List.of(new Figures(1.01, 0, 0, missed)));
		int found = 0;
		for (int i = 0; i < order.size(); i++) {
			found += this.duplicate.get(order.get(i)) ? 1 : 0;
			double score = this.scores.get(order.get(i));
			if (i + 1 == order.size() || this.scores.get(order.get(i + 1)) < score) {
				candidates.add(new Figures(score, found, i + 1 - found, missed - found));
			}
		}
		return candidates.stream().max(Comparator.comparingDouble(Figures::f1)).orElseThrow();
	}

}
