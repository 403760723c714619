package id.go.lapor.routing.learning;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Multinomial logistic regression over rare and frequent features: each feature has a
 * weight for each body. Learned by stochastic gradient descent with a step of its own for
 * each weight (AdaGrad), so a word that occurs five times counts after five; the order of
 * reports in each round follows from their place alone.
 */
final class LinearExpert implements Expert {

	/** Bounds time and memory where there are very many bodies. */
	private static final int MOST_WEIGHTS = 12_000_000;

	/** A body this unlikely is not worth the step away from it. */
	private static final double NEGLIGIBLE = 0.0015;

	private static final float STEP = 3;

	private static final float CAUTION = 1;

	private static final int LEAST_ROUNDS = 5;

	private static final int MOST_ROUNDS = 30;

	/** Few reports are read often, many seldom. */
	private static final int REPORTS_TO_READ = 50_000;

	private final Function<Reading, Counts> kind;

	private final Vocabulary vocabulary;

	private final int mostFeatures;

	private final int bodies;

	private final float[] weights;

	private final float[] biases;

	private LinearExpert(Function<Reading, Counts> kind, Vocabulary vocabulary, int mostFeatures, int bodies) {
		this.kind = kind;
		this.vocabulary = vocabulary;
		this.mostFeatures = mostFeatures;
		this.bodies = bodies;
		this.weights = new float[vocabulary.size() * bodies];
		this.biases = new float[bodies];
	}

	/**
	 * Learns.
	 * @param set the reports
	 * @param kind which features it sees
	 * @param fewest in how many reports a feature has to occur
	 * @param mostFeatures how many features of one report it sees
	 */
	static LinearExpert of(TrainingSet set, Function<Reading, Counts> kind, int fewest, int mostFeatures) {
		var counts = set.counts(kind);
		int bodies = set.bodies().size();
		var vocabulary = Vocabulary.of(counts, fewest, Math.max(1, MOST_WEIGHTS / bodies));
		var expert = new LinearExpert(kind, vocabulary, mostFeatures, bodies);
		var reports = counts.stream().map((report) -> vocabulary.weighted(report, mostFeatures)).toList();
		expert.learn(reports.toArray(SparseVector[]::new), set.labels());
		return expert;
	}

	@Override
	public double[] scores(Reading reading) {
		return Softmax.logarithms(raw(vector(reading)));
	}

	SparseVector vector(Reading reading) {
		return this.vocabulary.weighted(this.kind.apply(reading), this.mostFeatures);
	}

	/**
	 * How much a feature speaks for a body rather than for an average one.
	 * @return 0 for an unknown feature
	 */
	double evidence(long feature, int body) {
		int id = this.vocabulary.idOf(feature);
		if (id < 0) {
			return 0;
		}
		double sum = 0;
		for (int i = 0; i < this.bodies; i++) {
			sum += this.weights[id * this.bodies + i];
		}
		return this.vocabulary.rarityOf(id) * (this.weights[id * this.bodies + body] - sum / this.bodies);
	}

	private void learn(SparseVector[] reports, int[] labels) {
		var steps = new float[this.weights.length];
		var biasSteps = new float[this.bodies];
		int rounds = Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, REPORTS_TO_READ / Math.max(1, reports.length)));
		for (int round = 0; round < rounds; round++) {
			for (int place : order(reports.length, round)) {
				learn(reports[place], labels[place], steps, biasSteps);
			}
		}
	}

	private void learn(SparseVector report, int label, float[] steps, float[] biasSteps) {
		var likely = Softmax.of(raw(report));
		for (int body = 0; body < this.bodies; body++) {
			float error = (float) ((body == label) ? likely[body] - 1 : likely[body]);
			if (Math.abs(error) < NEGLIGIBLE) {
				continue;
			}
			for (int i = 0; i < report.ids().length; i++) {
				int at = report.ids()[i] * this.bodies + body;
				float slope = error * report.values()[i];
				steps[at] += slope * slope;
				this.weights[at] -= STEP * slope / (float) Math.sqrt(steps[at] + CAUTION);
			}
			biasSteps[body] += error * error;
			this.biases[body] -= 0.1f * error / (float) Math.sqrt(biasSteps[body] + 1);
		}
	}

	private double[] raw(SparseVector report) {
		var sums = Arrays.copyOf(this.biases, this.bodies);
		var all = this.weights;
		int[] ids = report.ids();
		float[] values = report.values();
		for (int i = 0; i < ids.length; i++) {
			float value = values[i];
			int from = ids[i] * sums.length;
			for (int body = 0; body < sums.length; body++) {
				sums[body] += value * all[from + body];
			}
		}
		var scores = new double[this.bodies];
		for (int body = 0; body < this.bodies; body++) {
			scores[body] = sums[body];
		}
		return scores;
	}

	/** Another order in each round, the same on every node. */
	private static int[] order(int size, int round) {
		var order = new int[size];
		for (int i = 0; i < size; i++) {
			order[i] = i;
		}
		long state = 0x9e3779b97f4a7c15L * (round + 1);
		for (int i = size - 1; i > 0; i--) {
			state = state * 6364136223846793005L + 1442695040888963407L;
			int other = (int) ((state >>> 33) % (i + 1));
			int kept = order[i];
			order[i] = order[other];
			order[other] = kept;
		}
		return order;
	}

}
