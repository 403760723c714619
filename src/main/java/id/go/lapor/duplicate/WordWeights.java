package id.go.lapor.duplicate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much a word tells: little if it stands in many of the reports at hand, much if it
 * is rare. A text that was sent a thousand times counts once, or its words would count
 * for nothing just because it was copied.
 */
final class WordWeights {

	/**
	 * With few reports at hand a word is rare by chance. The weights therefore begin as
	 * if this many further reports had been read, ...
	 */
	private static final double READ_BEFORE = 200;

	/** ... of which this share held the word: about one in four hundred. */
	private static final double SHARE_BEFORE = 0.0025;

	private final Map<String, Integer> reportsWith;

	private final double reports;

	private WordWeights(Map<String, Integer> reportsWith, int reports) {
		this.reportsWith = reportsWith;
		this.reports = reports + READ_BEFORE;
	}

	static WordWeights of(Collection<ReadReport> reports) {
		var texts = new HashSet<Set<String>>();
		var reportsWith = new HashMap<String, Integer>();
		for (var report : reports) {
			if (texts.add(report.roots())) {
				report.roots().forEach((root) -> reportsWith.merge(root, 1, Integer::sum));
			}
		}
		return new WordWeights(reportsWith, texts.size());
	}

	/** The same without the words of one report alone, which nobody has to remember. */
	WordWeights withoutSingleWords() {
		var shared = new HashMap<>(this.reportsWith);
		shared.values().removeIf((reports) -> reports == 1);
		return new WordWeights(shared, (int) (this.reports - READ_BEFORE));
	}

	/** The word's information in nats; never below a tenth of the rarest word's. */
	double of(String root) {
		double with = this.reportsWith.getOrDefault(root, 0) + READ_BEFORE * SHARE_BEFORE;
		double rarest = Math.log(this.reports / (READ_BEFORE * SHARE_BEFORE));
		double weight = Math.max(Math.log(this.reports / with), rarest / 10);
		return isSum(root) ? 2 * weight : weight;
	}

	/** Two reports that name the same sum of money hardly do so by chance. */
	private static boolean isSum(String root) {
		return root.length() > 4 && root.chars().allMatch(Character::isDigit);
	}

}
