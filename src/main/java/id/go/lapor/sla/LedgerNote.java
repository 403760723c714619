package id.go.lapor.sla;

import java.time.Instant;

/**
 * Something that happened to a clock, beside the days.
 *
 * @param code {@code PAUSED}, {@code RESUMED}, {@code EXTENDED}, {@code ESCALATED}; in
 * words under the message key {@code sla.note.<code>}
 * @param detail the public reason of an extension, the {@link Audience} of an escalation;
 * else empty
 * @param workingDays the days of an extension, the level of an escalation; else 0
 * @param byRole who caused it; empty where time did
 */
public record LedgerNote(Instant at, String code, String detail, int workingDays, String byRole) {
}
