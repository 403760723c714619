package id.go.lapor.routing.learning;

/**
 * Looks for the names of bodies in a report. Knows something on the first day, and of
 * bodies that have no report yet.
 */
final class NameExpert implements Expert {

	/** A share of the best score, brought to the scale of logarithms. */
	private static final double SCALE = 10;

	private final Postings index;

	private NameExpert(Postings index) {
		this.index = index;
	}

	static NameExpert of(TrainingSet set) {
		return new NameExpert(Postings.of(set.names().stream().map(Reading::words).toList()));
	}

	@Override
	public double[] scores(Reading reading) {
		var scores = this.index.search(reading.words());
		for (int body = 0; body < scores.length; body++) {
			scores[body] *= SCALE;
		}
		return scores;
	}

}
