package id.go.lapor.archive;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Draws by rank: the second half as often as the first, the tenth a tenth. */
final class Zipf<T> {

	/** Flattens the head, so that nobody gets a quarter of everything. */
	private static final double SHIFT = 2;

	private final List<T> ranked;

	private final double[] sums;

	Zipf(List<T> ranked) {
		if (ranked.isEmpty()) {
			throw new IllegalArgumentException("Nothing to draw from");
		}
		this.ranked = List.copyOf(ranked);
		this.sums = new double[ranked.size()];
		double sum = 0;
		for (int rank = 0; rank < this.sums.length; rank++) {
			sum += 1 / (rank + 1 + SHIFT);
			this.sums[rank] = sum;
		}
	}

	T draw(SplittableRandom random) {
		int found = Arrays.binarySearch(this.sums, random.nextDouble() * this.sums[this.sums.length - 1]);
		return this.ranked.get(Math.min((found < 0) ? -found - 1 : found, this.sums.length - 1));
	}

}
