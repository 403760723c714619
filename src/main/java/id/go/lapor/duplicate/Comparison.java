package id.go.lapor.duplicate;

import java.util.List;

/**
 * Two reports compared.
 *
 * @param score probability that they tell of one matter, from 0 to 1
 * @param reasons what speaks for it and against it
 */
record Comparison(double score, List<DuplicateReason> reasons) {

	static Comparison of(ReadReport left, ReadReport right, WordWeights weights) {
		var likeness = Likeness.of(left, right, weights);
		return new Comparison(DuplicateScore.of(likeness), DuplicateReason.of(likeness));
	}

	boolean isOneMatter() {
		return this.score >= DuplicateScore.THRESHOLD;
	}

}
