package id.go.lapor.routing.learning;

/** Knows only how many reports each body gets. */
final class PriorExpert implements Expert {

	private final double[] logarithms;

	private PriorExpert(double[] logarithms) {
		this.logarithms = logarithms;
	}

	static PriorExpert of(TrainingSet set) {
		var shares = shares(set);
		for (int body = 0; body < shares.length; body++) {
			shares[body] = StrictMath.log(shares[body]);
		}
		return new PriorExpert(shares);
	}

	/** The share of each body among all reports; never quite nothing. */
	static double[] shares(TrainingSet set) {
		var counts = set.perBody();
		var shares = new double[counts.length];
		for (int body = 0; body < shares.length; body++) {
			shares[body] = (counts[body] + 0.5) / (set.size() + 0.5 * shares.length);
		}
		return shares;
	}

	@Override
	public double[] scores(Reading reading) {
		return this.logarithms.clone();
	}

}
