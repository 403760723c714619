package id.go.lapor.audit;

import java.time.Instant;

import id.go.lapor.complaint.ActorRole;

/**
 * Somebody who looked at a case, and when last.
 *
 * @param account the officer's user id
 * @param role the office in which they looked
 * @param agencyCode their agency, or null at the national desk and in oversight
 * @param last the beginning of their last look
 */
public record Reading(String account, ActorRole role, String agencyCode, Instant last) {
}
