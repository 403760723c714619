package id.go.lapor.oversight;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What is counted of one body or one programme.
 *
 * @param code how an address names it
 * @param counts of each measure; what is not in it is none
 */
record Figures(String code, String name, Map<Measure, Integer> counts) {

	/** The worst first: what is over, what will be, what was late; then by name. */
	static final Comparator<Figures> WORST = Comparator.comparing((Figures one) -> one.count(Measure.OVER))
		.thenComparing((one) -> one.count(Measure.CONTESTED))
		.thenComparing((one) -> one.count(Measure.NEAR))
		.thenComparing((one) -> one.count(Measure.LATE))
		.thenComparing((one) -> one.count(Measure.REFUSED))
		.reversed()
		.thenComparing(Figures::name);

	/** The count. */
	public int count(Measure measure) {
		return this.counts.getOrDefault(measure, 0);
	}

	/** In the order of the columns. */
	public List<Cell> cells() {
		return List.of(Measure.values()).stream().map((measure) -> new Cell(measure.code(), count(measure))).toList();
	}

	/** One number, and which it is. */
	record Cell(String measure, int count) {

		/** A count that ends at a thousand says that there are more. */
		public String words() {
			return (this.count > Sheet.MOST) ? Sheet.MOST + "+" : Integer.toString(this.count);
		}

	}

}
