package id.go.lapor.search;

import java.time.Instant;

/**
 * One change of a case in the order of all changes.
 *
 * @param place its place in that order
 * @param document which document is about the case
 * @param caseNumber the case, or null once it was removed
 * @param changedAt when
 */
record Change(long place, String document, String caseNumber, Instant changedAt) {
}
