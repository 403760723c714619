package id.go.lapor.sla;

import java.time.Instant;

/**
 * How much one body lets wait.
 *
 * @param body its code
 * @param over cases with a date that has passed
 * @param near cases with a date in the coming days
 * @param unheard cases without a first answer though its date has passed
 * @param since when the oldest of these dates was, or null if there are none
 */
public record BodyWait(String body, int over, int near, int unheard, Instant since) {
}
