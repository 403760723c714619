package id.go.lapor.duplicate;

import java.util.List;

/**
 * A report that may tell of the same matter. Whether somebody may know that it exists is
 * not decided here.
 *
 * @param caseNumber its number
 * @param score how probable it is, from 0 to 1
 * @param reasons what speaks for it and against it
 */
public record DuplicateCandidate(String caseNumber, double score, List<DuplicateReason> reasons) {

	boolean isOneMatter() {
		return this.score >= DuplicateScore.THRESHOLD;
	}

}
