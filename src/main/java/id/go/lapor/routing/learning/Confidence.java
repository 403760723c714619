package id.go.lapor.routing.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a pooled probability is worth, by held-out reports: 0.8 shall be right four times
 * in five. A straight line between log odds (Platt), and the confidence below which the
 * answer is "I don't know".
 *
 * @param slope of the line
 * @param shift of the line
 * @param threshold the least confidence of an answer that is shown
 */
record Confidence(double slope, double shift, double threshold) {

	/** As if this many reports spoke for leaving the probability as it is. */
	private static final double CAUTION = 6;

	private static final int STEPS = 200;

	private static final double LONGEST_STEP = 0.2;

	/** More certain must not become less sure. */
	private static final double LEAST_SLOPE = 0.05;

	private static final double EDGE = 0.002;

	/** Fewer tell nothing of a threshold. */
	private static final int ENOUGH = 30;

	/** Whoever takes the probability for what it says. */
	static Confidence plain(double threshold) {
		return new Confidence(1, 0, threshold);
	}

	/**
	 * Fits the line and the threshold.
	 * @param trials held-out reports
	 * @param weights of the experts
	 * @param accuracy how often an answer of the least confidence has to be right
	 */
	static Confidence fit(List<Trial> trials, double[] weights, double accuracy) {
		if (trials.isEmpty()) {
			return plain(Math.max(accuracy, 0.5));
		}
		var points = trials.stream().map((trial) -> Point.of(trial, weights)).toList();
		double slope = 1;
		double shift = 0;
		for (int step = 0; step < STEPS; step++) {
			double bySlope = CAUTION * (slope - 1);
			double byShift = CAUTION * shift;
			double curveSlope = CAUTION;
			double curveShift = CAUTION;
			double curveBoth = 0;
			for (var point : points) {
				double likely = sigmoid(slope * point.odds() + shift);
				double error = likely - (point.right() ? 1 : 0);
				double curve = likely * (1 - likely);
				bySlope += error * point.odds();
				byShift += error;
				curveSlope += curve * point.odds() * point.odds();
				curveShift += curve;
				curveBoth += curve * point.odds();
			}
			// Newton's step, bounded, because far away the curve is flat
			double area = curveSlope * curveShift - curveBoth * curveBoth;
			double next = slope - bounded((curveShift * bySlope - curveBoth * byShift) / area);
			shift -= bounded(
					(next > LEAST_SLOPE) ? (curveSlope * byShift - curveBoth * bySlope) / area : byShift / curveShift);
			slope = Math.max(LEAST_SLOPE, next);
		}
		var line = new Confidence(slope, shift, 0);
		return new Confidence(slope, shift, line.threshold(points, accuracy));
	}

	/** The confidence that a probability deserves. */
	double of(double probability) {
		return sigmoid(this.slope * odds(probability) + this.shift);
	}

	/**
	 * Where accuracy, made to rise with confidence, reaches what is asked. It stays near
	 * the confidence itself, because few reports can mislead.
	 */
	private double threshold(List<Point> points, double accuracy) {
		if (points.size() < ENOUGH) {
			return Math.max(accuracy, 0.5);
		}
		var steps = new ArrayList<Step>();
		points.stream().sorted(Comparator.comparingDouble(Point::odds)).forEach((point) -> {
			var step = new Step(sigmoid(this.slope * point.odds() + this.shift), point.right() ? 1 : 0, 1);
			while (!steps.isEmpty() && steps.get(steps.size() - 1).mean() >= step.mean()) {
				step = steps.remove(steps.size() - 1).and(step);
			}
			steps.add(step);
		});
		double found = steps.stream()
			.filter((step) -> step.mean() >= accuracy)
			.mapToDouble(Step::from)
			.findFirst()
			.orElse(1);
		return Math.max(0.75 * accuracy, Math.min(1.25 * accuracy, found));
	}

	private static double bounded(double step) {
		return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step));
	}

	private static double odds(double probability) {
		double inside = Math.max(EDGE, Math.min(1 - EDGE, probability));
		return StrictMath.log(inside / (1 - inside));
	}

	private static double sigmoid(double odds) {
		return 1 / (1 + StrictMath.exp(-odds));
	}

	private record Point(double odds, boolean right) {

		static Point of(Trial trial, double[] weights) {
			var likely = trial.pooled(weights);
			int best = 0;
			for (int i = 1; i < likely.length; i++) {
				if (likely[i] > likely[best]) {
					best = i;
				}
			}
			return new Point(Confidence.odds(likely[best]), best == trial.right());
		}

	}

	private record Step(double from, double right, double reports) {

		double mean() {
			return this.right / this.reports;
		}

		Step and(Step next) {
			return new Step(this.from, this.right + next.right, this.reports + next.reports);
		}

	}

}
