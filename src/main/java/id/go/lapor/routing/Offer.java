package id.go.lapor.routing;

import java.util.List;

/**
 * What the officer saw when deciding: bodies, because which unit it is the body says
 * afterwards.
 *
 * @param ruleKey the reason of the first proposal by rules, or null
 * @param byRules bodies proposed by rules, best first, each once
 * @param learned what the learned half said, or null where it was not asked
 * @param byLearning its bodies, best first
 */
record Offer(String ruleKey, List<String> byRules, LearnedAnswers.Said learned, List<String> byLearning) {

	boolean isProposed(String body) {
		return this.byRules.contains(body) || this.byLearning.contains(body);
	}

	/** From 1; null where the rules did not name it. */
	Integer placeByRules(String body) {
		return place(this.byRules, body);
	}

	/** From 1; null where the learned half did not name it. */
	Integer placeByLearning(String body) {
		return place(this.byLearning, body);
	}

	boolean isKnown() {
		return this.learned != null && this.learned.known();
	}

	/** Whether a verifier decided what could have gone by itself. */
	boolean isSampled() {
		return this.learned != null && this.learned.mode() == ForwardingMode.REVIEW;
	}

	/** Of the first; null where nothing was known. */
	Double confidence() {
		return isKnown() ? this.learned.agencies().get(0).confidence() : null;
	}

	private static Integer place(List<String> bodies, String body) {
		int at = bodies.indexOf(body);
		return (at >= 0) ? at + 1 : null;
	}

}
