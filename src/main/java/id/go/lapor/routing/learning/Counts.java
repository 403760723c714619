package id.go.lapor.routing.learning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The different features of a report and how often each occurs.
 *
 * @param features ascending, each once
 * @param times a count for each
 */
record Counts(long[] features, int[] times) {

	static Counts of(long[] repeated) {
		var sorted = repeated.clone();
		Arrays.sort(sorted);
		var features = new long[sorted.length];
		var times = new int[sorted.length];
		int size = 0;
		for (int i = 0; i < sorted.length; i++) {
			if (i == 0 || sorted[i] != sorted[i - 1]) {
				features[size++] = sorted[i];
			}
			times[size - 1]++;
		}
		return new Counts(Arrays.copyOf(features, size), Arrays.copyOf(times, size));
	}

	/** As if all were one report. */
	static Counts together(List<Counts> reports) {
		return of(reports.stream().flatMapToLong(Counts::repeated).toArray());
	}

	private LongStream repeated() {
		return IntStream.range(0, this.features.length)
			.boxed()
			.flatMapToLong((i) -> LongStream.generate(() -> this.features[i]).limit(this.times[i]));
	}

}
