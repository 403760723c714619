package id.go.lapor.routing.learning;

import java.util.Arrays;
import java.util.function.Function;

/** Asks the decided reports that are most alike, and lets the nearer ones say more. */
final class NeighbourExpert implements Expert {

	private static final int NEIGHBOURS = 15;

	private static final double DOUBT = 0.02;

	private final Function<Reading, Counts> kind;

	private final Postings index;

	private final int[] labels;

	private final int bodies;

	private NeighbourExpert(Function<Reading, Counts> kind, Postings index, int[] labels, int bodies) {
		this.kind = kind;
		this.index = index;
		this.labels = labels;
		this.bodies = bodies;
	}

	static NeighbourExpert of(TrainingSet set, Function<Reading, Counts> kind) {
		return new NeighbourExpert(kind, Postings.of(set.counts(kind)), set.labels(), set.bodies().size());
	}

	@Override
	public double[] scores(Reading reading) {
		var near = this.index.search(this.kind.apply(reading));
		double bound = boundOfNearest(near);
		var votes = new double[this.bodies];
		double all = 0;
		for (int i = 0; i < near.length; i++) {
			if (near[i] > 0 && near[i] >= bound) {
				votes[this.labels[i]] += near[i] * near[i];
				all += near[i] * near[i];
			}
		}
		for (int body = 0; body < this.bodies; body++) {
			double share = (all > 0) ? votes[body] / all : 0;
			votes[body] = StrictMath.log(share + DOUBT) - StrictMath.log(1 + DOUBT * this.bodies);
		}
		return votes;
	}

	private static double boundOfNearest(double[] near) {
		if (near.length <= NEIGHBOURS) {
			return 0;
		}
		var nearest = new double[NEIGHBOURS];
		for (double score : near) {
			if (score > nearest[0]) {
				nearest[0] = score;
				sift(nearest);
			}
		}
		return nearest[0];
	}

	/** Keeps the smallest first. */
	private static void sift(double[] nearest) {
		int place = Arrays.binarySearch(nearest, 1, nearest.length, nearest[0]);
		int to = ((place < 0) ? -place - 1 : place) - 1;
		double moved = nearest[0];
		System.arraycopy(nearest, 1, nearest, 0, to);
		nearest[to] = moved;
	}

}
