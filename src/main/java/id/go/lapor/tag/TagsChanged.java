package id.go.lapor.tag;

import id.go.lapor.complaint.CaseNumber;

/**
 * Published inside the transaction in which an office tagged a case, or took a tag away,
 * for those who find cases by them.
 */
public record TagsChanged(CaseNumber caseNumber) {
}
