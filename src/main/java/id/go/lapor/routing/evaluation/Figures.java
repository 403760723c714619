package id.go.lapor.routing.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How good the answers to a set of reports were. All shares are between 0 and 1.
 *
 * @param top1 share whose first proposal was right; all reports count, also unknown ones
 * @param top3 share whose first three proposals held the right body
 * @param macroF1 mean over all bodies, right or proposed, of the harmonic mean of
 * precision and recall
 * @param half top1 of the more confident half
 * @param third top1 of the most confident 30 %
 * @param unknown share answered with "I don't know"
 * @param unknownRight how often the withheld first proposal would have been right
 * @param knownRight top1 of all others
 * @param calibrationError expected difference between confidence and top1, in ten bins of
 * equal width
 */
record Figures(double top1, double top3, double macroF1, double half, double third, double unknown, double unknownRight,
		double knownRight, double calibrationError) {

	private static final int BINS = 10;

	static Figures of(List<Result> results) {
		var confident = results.stream().sorted(Comparator.comparingDouble((Result r) -> -r.confidence())).toList();
		var unknown = results.stream().filter((result) -> !result.known()).toList();
		var known = results.stream().filter(Result::known).toList();
		return new Figures(accuracy(results),
				share(results.stream().filter(Result::amongThree).count(), results.size()), macroF1(results),
				accuracy(first(confident, 0.5)), accuracy(first(confident, 0.3)), share(unknown.size(), results.size()),
				accuracy(unknown), accuracy(known), calibrationError(results));
	}

	private static List<Result> first(List<Result> results, double share) {
		return results.subList(0, (int) Math.ceil(share * results.size()));
	}

	private static double accuracy(List<Result> results) {
		return share(results.stream().filter(Result::hit).count(), results.size());
	}

	private static double share(long part, long whole) {
		return (whole == 0) ? Double.NaN : (double) part / whole;
	}

	private static double macroF1(List<Result> results) {
		Map<String, Integer> right = new HashMap<>();
		Map<String, Integer> proposed = new HashMap<>();
		Map<String, Integer> both = new HashMap<>();
		for (var result : results) {
			right.merge(result.right(), 1, Integer::sum);
			proposed.merge(result.first(), 1, Integer::sum);
			if (result.hit()) {
				both.merge(result.right(), 1, Integer::sum);
			}
		}
		var bodies = new TreeSet<>(right.keySet());
		bodies.addAll(proposed.keySet());
		bodies.remove("");
		return bodies.stream()
			.mapToDouble((body) -> 2.0 * both.getOrDefault(body, 0)
					/ (right.getOrDefault(body, 0) + proposed.getOrDefault(body, 0)))
			.average()
			.orElse(Double.NaN);
	}

	private static double calibrationError(List<Result> results) {
		var gap = new double[BINS];
		for (var result : results) {
			int bin = Math.min(BINS - 1, (int) (result.confidence() * BINS));
			gap[bin] += (result.hit() ? 1 : 0) - result.confidence();
		}
		double error = 0;
		for (int bin = 0; bin < BINS; bin++) {
			error += Math.abs(gap[bin]);
		}
		return error / results.size();
	}

}
