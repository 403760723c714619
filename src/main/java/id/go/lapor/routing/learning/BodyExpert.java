package id.go.lapor.routing.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Searches bodies instead of reports: all reports of a body are one document. */
final class BodyExpert implements Expert {

	/** A share of the best score, brought to the scale of logarithms. */
	private static final double SCALE = 10;

	private final Function<Reading, Counts> kind;

	private final Postings index;

	private BodyExpert(Function<Reading, Counts> kind, Postings index) {
		this.kind = kind;
		this.index = index;
	}

	static BodyExpert of(TrainingSet set, Function<Reading, Counts> kind) {
		List<List<Counts>> perBody = new ArrayList<>();
		set.bodies().forEach((body) -> perBody.add(new ArrayList<>()));
		for (int i = 0; i < set.size(); i++) {
			perBody.get(set.labels()[i]).add(kind.apply(set.readings().get(i)));
		}
		return new BodyExpert(kind, Postings.of(perBody.stream().map(Counts::together).toList()));
	}

	@Override
	public double[] scores(Reading reading) {
		var scores = this.index.search(this.kind.apply(reading));
		for (int body = 0; body < scores.length; body++) {
			scores[body] *= SCALE;
		}
		return scores;
	}

}
