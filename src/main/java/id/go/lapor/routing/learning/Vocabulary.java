package id.go.lapor.routing.learning;

import java.util.Arrays;
import java.util.List;

/**
 * The features that a set of reports knows, and how rare each is. Numbered by the
 * feature's own number, so equal sets have equal vocabularies.
 */
final class Vocabulary {

	private final long[] features;

	private final float[] rarity;

	/** Open addressing; one more than the id, so that 0 is empty. */
	private final int[] places;

	private Vocabulary(long[] features, float[] rarity) {
		this.features = features;
		this.rarity = rarity;
		this.places = new int[Math.max(2, Integer.highestOneBit(features.length) << 2)];
		for (int id = 0; id < features.length; id++) {
			int place = placeOf(features[id]);
			while (this.places[place] != 0) {
				place = (place + 1) & (this.places.length - 1);
			}
			this.places[place] = id + 1;
		}
	}

	/**
	 * Collects the features.
	 * @param reports the reports
	 * @param fewest in how many reports a feature has to occur
	 * @param most how many features are kept: those of most reports
	 */
	static Vocabulary of(List<Counts> reports, int fewest, int most) {
		var all = new long[reports.stream().mapToInt((report) -> report.features().length).sum()];
		int filled = 0;
		for (var report : reports) {
			System.arraycopy(report.features(), 0, all, filled, report.features().length);
			filled += report.features().length;
		}
		Arrays.sort(all);
		var features = new long[all.length];
		var reportsWith = new int[all.length];
		int size = 0;
		for (int from = 0; from < all.length;) {
			int to = from + 1;
			while (to < all.length && all[to] == all[from]) {
				to++;
			}
			if (to - from >= fewest) {
				features[size] = all[from];
				reportsWith[size++] = to - from;
			}
			from = to;
		}
		int atLeast = (size <= most) ? fewest : countOfThe(most, reportsWith, size);
		return kept(features, reportsWith, size, atLeast, reports.size());
	}

	/**
	 * As many as fit: all features of a count that would exceed the bound are left out.
	 */
	private static int countOfThe(int most, int[] reportsWith, int size) {
		var sorted = Arrays.copyOf(reportsWith, size);
		Arrays.sort(sorted);
		return sorted[size - most - 1] + 1;
	}

	private static Vocabulary kept(long[] features, int[] reportsWith, int size, int atLeast, int reports) {
		var kept = new long[size];
		var rarity = new float[size];
		int count = 0;
		for (int i = 0; i < size; i++) {
			if (reportsWith[i] >= atLeast) {
				kept[count] = features[i];
				rarity[count++] = (float) StrictMath.log((1.0 + reports) / (0.5 + reportsWith[i]));
			}
		}
		return new Vocabulary(Arrays.copyOf(kept, count), Arrays.copyOf(rarity, count));
	}

	int size() {
		return this.features.length;
	}

	/** The id of a feature; negative if it is unknown. */
	int idOf(long feature) {
		int place = placeOf(feature);
		while (this.places[place] != 0 && this.features[this.places[place] - 1] != feature) {
			place = (place + 1) & (this.places.length - 1);
		}
		return this.places[place] - 1;
	}

	/** The numbers are mixed well already. */
	private int placeOf(long feature) {
		return (int) feature & (this.places.length - 1);
	}

	float rarityOf(int id) {
		return this.rarity[id];
	}

	/** The known features, each as often as it occurs. */
	SparseVector counted(Counts report) {
		var ids = new int[report.features().length];
		var values = new float[ids.length];
		int size = 0;
		for (int i = 0; i < ids.length; i++) {
			int id = idOf(report.features()[i]);
			if (id >= 0) {
				ids[size] = id;
				values[size++] = report.times()[i];
			}
		}
		return new SparseVector(Arrays.copyOf(ids, size), Arrays.copyOf(values, size));
	}

	/**
	 * The known features by frequency and rarity, of length one.
	 * @param report the report
	 * @param most how many features are kept: the heaviest
	 */
	SparseVector weighted(Counts report, int most) {
		var counted = counted(report);
		var values = counted.values();
		for (int i = 0; i < values.length; i++) {
			values[i] = damped(values[i]) * this.rarity[counted.ids()[i]];
		}
		return normal((values.length <= most) ? counted : heaviest(counted, most));
	}

	/** Said ten times is not ten times as much. */
	private static float damped(float times) {
		return (times == 1) ? 1 : (float) (1 + StrictMath.log(times));
	}

	private static SparseVector heaviest(SparseVector vector, int most) {
		var sorted = vector.values().clone();
		Arrays.sort(sorted);
		float bound = sorted[sorted.length - most];
		var ids = new int[most];
		var values = new float[most];
		int size = 0;
		for (int i = 0; i < vector.ids().length && size < most; i++) {
			if (vector.values()[i] >= bound) {
				ids[size] = vector.ids()[i];
				values[size++] = vector.values()[i];
			}
		}
		return new SparseVector(ids, values);
	}

	private static SparseVector normal(SparseVector vector) {
		double squares = 0;
		for (float value : vector.values()) {
			squares += value * value;
		}
		float length = (float) Math.sqrt(squares);
		for (int i = 0; i < vector.values().length; i++) {
			vector.values()[i] /= length;
		}
		return vector;
	}

}
