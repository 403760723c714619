package id.go.lapor.audit;

import java.time.Instant;

/**
 * A link of the chain over all chains.
 *
 * @param round 0 for the day on which the audit was opened
 * @param at when
 * @param leaves how many heads it covers
 * @param leavesDigest over them, in order of their case numbers
 * @param keyId under which key it was hashed
 * @param previous the hash of the checkpoint before it
 * @param hash over all of the above
 */
record Checkpoint(int round, Instant at, int leaves, String leavesDigest, String keyId, String previous, String hash) {
}
