package id.go.lapor.routing.learning;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Read reports with the number of the body of each.
 *
 * @param readings the reports, in the order of time
 * @param labels a body's number for each
 * @param bodies their codes; a body may be without a report
 * @param names what each body is called
 */
record TrainingSet(List<Reading> readings, int[] labels, List<String> bodies, List<Reading> names) {

	private static final int FEW = 2_500;

	int size() {
		return this.labels.length;
	}

	/** Whether one trial is enough. */
	boolean isLarge() {
		return size() > FEW;
	}

	/** The reports from one place to another in the order of time. */
	TrainingSet part(int from, int to) {
		return new TrainingSet(this.readings.subList(from, to), Arrays.copyOfRange(this.labels, from, to), this.bodies,
				this.names);
	}

	/** How many reports each body has. */
	int[] perBody() {
		var counts = new int[this.bodies.size()];
		for (int label : this.labels) {
			counts[label]++;
		}
		return counts;
	}

	List<Counts> counts(Function<Reading, Counts> kind) {
		return this.readings.stream().map(kind).toList();
	}

}
