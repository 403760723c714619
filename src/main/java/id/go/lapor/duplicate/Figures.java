package id.go.lapor.duplicate;

import java.util.Locale;

/**
 * How well a threshold tells duplicates from others.
 *
 * @param threshold from here on a pair was called a duplicate
 * @param found duplicates that were found
 * @param falselyFound others that were called duplicates
 * @param missed duplicates that were not found
 */
record Figures(double threshold, int found, int falselyFound, int missed) {

	/** Where nothing was called a duplicate, nothing was called one falsely. */
	double precision() {
		return (this.found + this.falselyFound == 0) ? 1 : (double) this.found / (this.found + this.falselyFound);
	}

	/** Where there is no duplicate, none was missed. */
	double recall() {
		return (this.found + this.missed == 0) ? 1 : (double) this.found / (this.found + this.missed);
	}

	double f1() {
		double both = precision() + recall();
		return (both == 0) ? 0 : 2 * precision() * recall() / both;
	}

	String inWords() {
		return String.format(Locale.ROOT,
				"precision %.3f, recall %.3f, F1 %.3f at threshold %.2f (%d found, %d falsely, %d missed)", precision(),
				recall(), f1(), this.threshold, this.found, this.falselyFound, this.missed);
	}

	String inColumns() {
		return String.format(Locale.ROOT, "%9.2f  %9.3f  %6.3f  %5.3f", this.threshold, precision(), recall(), f1());
	}

}
