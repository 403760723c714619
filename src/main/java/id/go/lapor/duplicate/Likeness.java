package id.go.lapor.duplicate;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What two reports have in common, each as a number that can be said in words.
 *
 * @param words share of common words of the matter, by weight (Jaccard): the names of
 * places are left to the places, or two complaints of one street would be alike by its
 * name
 * @param contained share of the shorter matter's words that stand in the longer, by
 * weight
 * @param wording share of common pairs of neighbouring words (Jaccard)
 * @param letters share of common letters by fours (Jaccard)
 * @param substance how much the shorter text says: 0 nothing, 1 from six rare words on
 * @param topic 1 one matter, 0 other matters, a third where it is not known
 * @param otherTopic whether both matters are known and have nothing in common
 * @param places what the places say
 * @param region 1 same, between 0 and 1 one within the other, 0 unknown, -1 other
 * @param days days between them, or -1 if unknown
 */
record Likeness(double words, double contained, double wording, double letters, double substance, double topic,
		boolean otherTopic, PlaceEvidence places, double region, long days) {

	/** The weight of about six words that hardly any other report has, in nats. */
	private static final double SUBSTANTIAL = 30;

	/** About every third pair whose matter the lists do not know is one matter. */
	private static final double UNKNOWN_TOPIC = 0.35;

	private static final double WITHIN = 0.5;

	static Likeness of(ReadReport left, ReadReport right, WordWeights weights) {
		var named = new HashSet<>(left.placeWords());
		named.addAll(right.placeWords());
		double mine = matter(left.roots(), named, weights);
		double theirs = matter(right.roots(), named, weights);
		double both = matter(shared(left.roots(), right.roots()), named, weights);
		double topic = Topics.alike(left.topics(), right.topics());
		boolean known = !left.topics().isEmpty() && !right.topics().isEmpty();
		return new Likeness(share(both, mine + theirs - both), share(both, Math.min(mine, theirs)),
				jaccard(left.neighbours(), right.neighbours()), jaccard(left.grams(), right.grams()),
				Math.min(1, Math.min(mine, theirs) / SUBSTANTIAL), known ? topic : UNKNOWN_TOPIC, known && topic == 0,
				PlaceEvidence.of(left, right), region(left.region(), right.region()), days(left, right));
	}

	private static double matter(Collection<String> roots, Set<String> named, WordWeights weights) {
		return roots.stream().filter((root) -> !named.contains(root)).mapToDouble(weights::of).sum();
	}

	private static Set<String> shared(Set<String> left, Set<String> right) {
		var shared = new LinkedHashSet<>(left);
		shared.retainAll(right);
		return shared;
	}

	private static double share(double part, double whole) {
		return (whole <= 0) ? 0 : Math.min(1, part / whole);
	}

	/** Both sorted, each number once. */
	private static double jaccard(int[] left, int[] right) {
		int both = 0;
		int mine = 0;
		int theirs = 0;
		while (mine < left.length && theirs < right.length) {
			int order = Integer.compare(left[mine], right[theirs]);
			both += (order == 0) ? 1 : 0;
			mine += (order <= 0) ? 1 : 0;
			theirs += (order >= 0) ? 1 : 0;
		}
		return share(both, left.length + right.length - both);
	}

	private static double region(String left, String right) {
		if (left.isEmpty() || right.isEmpty()) {
			return 0;
		}
		if (left.equalsIgnoreCase(right)) {
			return 1;
		}
		return (left.startsWith(right + ".") || right.startsWith(left + ".")) ? WITHIN : -1;
	}

	private static long days(ReadReport left, ReadReport right) {
		if (left.filedOn() == null || right.filedOn() == null) {
			return -1;
		}
		return Math.abs(ChronoUnit.DAYS.between(left.filedOn(), right.filedOn()));
	}

}
