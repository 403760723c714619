package id.go.lapor.duplicate;

import java.time.YearMonth;
import java.util.List;

import id.go.lapor.complaint.CaseStatus;

/**
 * A public case that may tell of what somebody is about to report.
 *
 * @param title masked, as everybody reads it
 * @param received the month alone: the day is the reporter's
 * @param reasons what speaks for it
 * @param supporters how many said that it is theirs too
 */
public record SimilarCase(String caseNumber, String title, YearMonth received, CaseStatus status,
		List<DuplicateReason> reasons, long supporters) {

}
