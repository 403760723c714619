package id.go.lapor.oversight;

import java.time.Instant;

/**
 * A body from which nothing was heard.
 *
 * @param waiting cases without a first answer though its date has passed
 * @param since when the oldest of these dates was
 */
record SilentBody(String code, String name, int waiting, Instant since) {
}
