package id.go.lapor.privacy;

import id.go.lapor.complaint.CaseNumber;

/**
 * Published inside the transaction that erases an identity, for rooms that keep traces of
 * it: masked addresses, files, an index.
 */
public record IdentityErased(CaseNumber caseNumber) {
}
