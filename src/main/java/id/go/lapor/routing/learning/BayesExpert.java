package id.go.lapor.routing.learning;

import java.util.function.Function;

/**
 * Naive Bayes: how often each body's reports use a word, or a group of letters. The
 * complement kind asks instead how often all other bodies' reports use it, which is
 * steadier for bodies with few reports (Rennie and others, 2003).
 */
final class BayesExpert implements Expert {

	private static final double SMOOTH = 0.2;

	private static final int MOST_WEIGHTS = 16_000_000;

	/** A very long report says no more than its heaviest features. */
	private static final int MOST_FEATURES = 300;

	private final Function<Reading, Counts> kind;

	private final Vocabulary vocabulary;

	private final int bodies;

	private final float[] weights;

	private BayesExpert(Function<Reading, Counts> kind, Vocabulary vocabulary, int bodies, float[] weights) {
		this.kind = kind;
		this.vocabulary = vocabulary;
		this.bodies = bodies;
		this.weights = weights;
	}

	static BayesExpert of(TrainingSet set, Function<Reading, Counts> kind, boolean complement) {
		var counts = set.counts(kind);
		int bodies = set.bodies().size();
		var vocabulary = Vocabulary.of(counts, 1, Math.max(1, MOST_WEIGHTS / bodies));
		var weights = new float[vocabulary.size() * bodies];
		var sums = new double[bodies];
		for (int place = 0; place < set.size(); place++) {
			var report = vocabulary.weighted(counts.get(place), MOST_FEATURES);
			for (int i = 0; i < report.ids().length; i++) {
				weights[report.ids()[i] * bodies + set.labels()[place]] += report.values()[i];
				sums[set.labels()[place]] += report.values()[i];
			}
		}
		double all = 0;
		for (double sum : sums) {
			all += sum;
		}
		for (int id = 0; id < vocabulary.size(); id++) {
			logarithms(weights, id * bodies, sums, all, complement, vocabulary.size());
		}
		return new BayesExpert(kind, vocabulary, bodies, weights);
	}

	private static void logarithms(float[] weights, int from, double[] sums, double all, boolean complement, int size) {
		double everywhere = 0;
		for (int body = 0; body < sums.length; body++) {
			everywhere += weights[from + body];
		}
		for (int body = 0; body < sums.length; body++) {
			double here = complement ? everywhere - weights[from + body] : weights[from + body];
			double of = complement ? all - sums[body] : sums[body];
			double likely = StrictMath.log((Math.max(0, here) + SMOOTH) / (of + SMOOTH * size));
			weights[from + body] = (float) (complement ? -likely : likely);
		}
	}

	@Override
	public double[] scores(Reading reading) {
		var report = this.vocabulary.weighted(this.kind.apply(reading), MOST_FEATURES);
		var scores = new double[this.bodies];
		for (int i = 0; i < report.ids().length; i++) {
			int from = report.ids()[i] * this.bodies;
			for (int body = 0; body < this.bodies; body++) {
				scores[body] += report.values()[i] * this.weights[from + body];
			}
		}
		return scores;
	}

}
