package id.go.lapor.duplicate;

import java.util.List;
import java.util.stream.Stream;

/**
 * A report that may tell of the same matter. Whether somebody may know that it exists is
 * not decided here.
 *
 * @param caseNumber its number
 * @param score how probable it is, from 0 to 1
 * @param reasons what speaks for it and against it
 * @param wording equal for reports with equal words, whatever their order
 */
public record DuplicateCandidate(String caseNumber, double score, List<DuplicateReason> reasons, long wording) {

	/**
	 * The same with one more sign in front.
	 * @param weight how much it raises the score's logit
	 */
	DuplicateCandidate with(DuplicateSign sign, double weight) {
		var all = Stream.concat(Stream.of(new DuplicateReason(sign, -1, null, "")), this.reasons.stream()).toList();
		return new DuplicateCandidate(this.caseNumber, DuplicateScore.raised(this.score, weight), all, this.wording);
	}

	boolean namesAnotherPlace() {
		return this.reasons.stream().anyMatch((reason) -> reason.sign() == DuplicateSign.OTHER_PLACE);
	}

	/** Whether both name a place that is no whole district, and no other one. */
	boolean isAtOnePlace() {
		return !namesAnotherPlace() && this.reasons.stream()
			.anyMatch((reason) -> reason.sign() == DuplicateSign.SAME_PLACE
					&& !MatchKeys.TOO_WIDE.contains(reason.kind()));
	}

	boolean isOneMatter() {
		return this.score >= DuplicateScore.THRESHOLD;
	}

}
