package id.go.lapor.sla;

import java.time.Instant;

/**
 * A clock ran out and somebody has to be told.
 *
 * @param subject the unit of a contribution, else empty
 * @param level from 1
 * @param dueAt the instant of this level, not of its discovery
 */
public record Escalation(ClockType clock, String subject, int level, Audience audience, Instant dueAt) {
}
