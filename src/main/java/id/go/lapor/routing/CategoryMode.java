package id.go.lapor.routing;

import java.time.Instant;

/**
 * How reports of a category are forwarded.
 *
 * @param category its code
 * @param automatic whether any is forwarded without a verifier
 * @param confidence in percent, from which on
 * @param sample in percent, how many of those a verifier decides nevertheless
 * @param account who set it
 * @param at when
 */
public record CategoryMode(String category, boolean automatic, int confidence, int sample, String account, Instant at) {
}
