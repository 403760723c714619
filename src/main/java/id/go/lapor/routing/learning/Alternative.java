package id.go.lapor.routing.learning;

import java.util.EnumSet;
import java.util.Set;

/** What was compared, each under the name that the comparison prints. */
public enum Alternative {

	/** The measure: TF-IDF of single words and logistic regression, as it comes. */
	BASELINE("baseline-tfidf-logreg", EnumSet.of(ExpertKind.PLAIN_LINEAR)),

	NEIGHBOURS("knn-bm25", EnumSet.of(ExpertKind.NEIGHBOURS)),

	BODIES("bm25-per-body", EnumSet.of(ExpertKind.BODIES)),

	BAYES("naive-bayes", EnumSet.of(ExpertKind.BAYES)),

	COMPLEMENT_BAYES("complement-naive-bayes", EnumSet.of(ExpertKind.COMPLEMENT_BAYES)),

	LETTER_BAYES("letter-naive-bayes", EnumSet.of(ExpertKind.LETTER_BAYES)),

	NAMES("names-of-bodies", EnumSet.of(ExpertKind.NAMES)),

	LINEAR_WORDS("linear-words", EnumSet.of(ExpertKind.LINEAR_WORDS)),

	LINEAR_LETTERS("linear-letters", EnumSet.of(ExpertKind.LINEAR_LETTERS)),

	/**
	 * Everybody who reads the text, the baseline too, and how often each body is asked.
	 */
	TEXT("pooled-text", without(ExpertKind.BAYES, ExpertKind.CATEGORY, ExpertKind.REGION, ExpertKind.WISH)),

	/** All that is known of a report. */
	POOLED("pooled", without(ExpertKind.BAYES));

	/** The one that {@link Learner#learn} learns. */
	public static final Alternative CHOSEN = POOLED;

	private final String label;

	private final Set<ExpertKind> experts;

	Alternative(String label, Set<ExpertKind> experts) {
		this.label = label;
		this.experts = experts;
	}

	/** The name in a table; never changes. */
	public String label() {
		return this.label;
	}

	Set<ExpertKind> experts() {
		return this.experts;
	}

	private static Set<ExpertKind> without(ExpertKind first, ExpertKind... more) {
		return EnumSet.complementOf(EnumSet.of(first, more));
	}

}
