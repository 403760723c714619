package id.go.lapor.routing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much is learned from. Learning costs 5 to 13 seconds of one processor for 1,000
 * cases and is done anew whenever the set changed, so the set has an end.
 */
@Component
class LearningTerms {

	private static final int MOST = 20_000;

	private final int ofEach;

	private final int inAll;

	/**
	 * @throws IllegalArgumentException for a set of nothing, or one that was never
	 * measured
	 */
	LearningTerms(@Value("${lapor.learning.cases-of-agency:40}") int ofEach,
			@Value("${lapor.learning.cases:4000}") int inAll) {
		if (ofEach < 1 || inAll < 1 || inAll > MOST) {
			throw new IllegalArgumentException("LAPOR_LEARNING_CASES must be from 1 to " + MOST
					+ " and LAPOR_LEARNING_CASES_OF_AGENCY at least 1, not " + inAll + " and " + ofEach);
		}
		this.ofEach = ofEach;
		this.inAll = inAll;
	}

	/** The newest so many of each agency. */
	int ofEach() {
		return this.ofEach;
	}

	/** The newest so many of those. */
	int inAll() {
		return this.inAll;
	}

}
