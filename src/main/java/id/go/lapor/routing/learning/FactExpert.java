package id.go.lapor.routing.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Asks whose the reports of a category, a place or a wish were. Says how much more often
 * than among all reports, so a value that is rare or new says little: a village road is
 * not the ministry's because reports from villages hardly ever were.
 */
final class FactExpert implements Expert {

	/** As if this many reports of each value had been spread like all reports. */
	private static final double CAUTION = 3;

	/** As if this many reporters with this wish had been right. */
	private static final double WISHED = 3;

	private final Function<Reading, long[]> kind;

	private final double[] usual;

	private final Map<Long, int[]> perValue = new HashMap<>();

	private final Map<Long, Integer> named = new HashMap<>();

	private FactExpert(Function<Reading, long[]> kind, double[] usual) {
		this.kind = kind;
		this.usual = usual;
	}

	static FactExpert of(TrainingSet set, Function<Reading, long[]> kind) {
		var expert = new FactExpert(kind, PriorExpert.shares(set));
		for (int i = 0; i < set.size(); i++) {
			for (long value : kind.apply(set.readings().get(i))) {
				expert.perValue.computeIfAbsent(value, (key) -> new int[set.bodies().size()])[set.labels()[i]]++;
			}
		}
		return expert;
	}

	/** Of a wish: a body that is named counts before anybody has learned from wishes. */
	static FactExpert ofWishes(TrainingSet set) {
		var expert = of(set, Reading::wish);
		List<String> bodies = set.bodies();
		for (int body = 0; body < bodies.size(); body++) {
			expert.named.put(Reading.wish(bodies.get(body)), body);
		}
		return expert;
	}

	@Override
	public double[] scores(Reading reading) {
		var scores = new double[this.usual.length];
		var values = this.kind.apply(reading);
		// the smallest place that was ever seen knows more than those around it
		for (int i = values.length - 1; i >= 0; i--) {
			var counts = this.perValue.get(values[i]);
			var wished = this.named.get(values[i]);
			if (counts != null || wished != null) {
				return compared(counts, wished, scores);
			}
		}
		return scores;
	}

	private double[] compared(int[] counts, Integer wished, double[] scores) {
		double all = 0;
		for (int i = 0; counts != null && i < counts.length; i++) {
			all += counts[i];
		}
		for (int body = 0; body < scores.length; body++) {
			double before = CAUTION * this.usual[body] + ((wished != null && wished == body) ? WISHED : 0);
			double here = (counts != null) ? counts[body] : 0;
			scores[body] = StrictMath
				.log((here + before) / ((all + CAUTION + ((wished != null) ? WISHED : 0)) * this.usual[body]));
		}
		return scores;
	}

}
