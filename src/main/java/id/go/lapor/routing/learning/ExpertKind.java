package id.go.lapor.routing.learning;

import java.util.function.Function;

/** The ways to tell whose a report is that were tried, alone and together. */
enum ExpertKind {

	/** What everybody would try first, as a measure: words as typed, weighted, linear. */
	PLAIN_LINEAR((set) -> LinearExpert.of(set, Reading::plain, 1, Integer.MAX_VALUE)),

	BAYES((set) -> BayesExpert.of(set, Reading::words, false)),

	COMPLEMENT_BAYES((set) -> BayesExpert.of(set, Reading::words, true)),

	LETTER_BAYES((set) -> BayesExpert.of(set, Reading::letters, true)),

	LINEAR_WORDS((set) -> LinearExpert.of(set, Reading::words, 1, 400)),

	LINEAR_LETTERS((set) -> LinearExpert.of(set, Reading::letters, 2, 250)),

	NEIGHBOURS((set) -> NeighbourExpert.of(set, Reading::words)),

	BODIES((set) -> BodyExpert.of(set, Reading::words)),

	NAMES(NameExpert::of),

	PRIOR(PriorExpert::of),

	CATEGORY((set) -> FactExpert.of(set, Reading::category)),

	REGION((set) -> FactExpert.of(set, Reading::region)),

	WISH(FactExpert::ofWishes);

	private final Function<TrainingSet, Expert> learning;

	ExpertKind(Function<TrainingSet, Expert> learning) {
		this.learning = learning;
	}

	/** Whether it knows a fact beside the text. */
	boolean isFact() {
		return this == CATEGORY || this == REGION || this == WISH;
	}

	Expert learn(TrainingSet set) {
		return this.learning.apply(set);
	}

}
