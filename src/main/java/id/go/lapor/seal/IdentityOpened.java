package id.go.lapor.seal;

import java.time.Instant;

import id.go.lapor.complaint.CaseNumber;

/**
 * Published inside the transaction in which an officer looked at an identity, each time,
 * for those who keep account of it. Says nothing of whom it names.
 *
 * @param request the request under which it happened
 * @param officer who looked
 * @param grantedBy who agreed
 */
public record IdentityOpened(CaseNumber caseNumber, long request, String officer, String grantedBy, Instant at) {
}
