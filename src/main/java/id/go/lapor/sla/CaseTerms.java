package id.go.lapor.sla;

import java.time.Instant;

/**
 * What of a report decides its limits.
 *
 * @param kind {@code COMPLAINT}, {@code ASPIRATION} or {@code INFORMATION_REQUEST}
 * @param complaintClass {@code INSPECTION}, {@code NO_INSPECTION}, or {@code null} where
 * there is none (yet); then the limits without inspection hold
 * @param receivedAt when the body received the report; decides the regulation
 */
public record CaseTerms(String kind, String complaintClass, Instant receivedAt) {
}
