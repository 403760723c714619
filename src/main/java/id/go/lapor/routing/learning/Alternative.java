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

	TEXT("pooled-text",
			EnumSet.of(ExpertKind.COMPLEMENT_BAYES, ExpertKind.LETTER_BAYES, ExpertKind.LINEAR_WORDS,
					ExpertKind.LINEAR_LETTERS, ExpertKind.NEIGHBOURS, ExpertKind.PLAIN_LINEAR, ExpertKind.BODIES,
					ExpertKind.NAMES, ExpertKind.PRIOR)),

	/** All that is known of a report: the one that is used. */
	POOLED("pooled",
			EnumSet.of(ExpertKind.COMPLEMENT_BAYES, ExpertKind.LETTER_BAYES, ExpertKind.LINEAR_WORDS,
					ExpertKind.LINEAR_LETTERS, ExpertKind.NEIGHBOURS, ExpertKind.PLAIN_LINEAR, ExpertKind.BODIES,
					ExpertKind.NAMES, ExpertKind.PRIOR, ExpertKind.CATEGORY, ExpertKind.REGION, ExpertKind.WISH));

	/** The one that the house uses. */
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

}
