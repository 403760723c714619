package id.go.lapor.complaint;

/**
 * An officer who wrote a report down for somebody: from a letter, at the counter, on the
 * telephone. By role and body, as the timeline tells it; the account stands in the audit.
 *
 * @param role in which office
 * @param agencyCode the officer's body, or null at the national desk
 */
public record Scribe(ActorRole role, String agencyCode) {
}
