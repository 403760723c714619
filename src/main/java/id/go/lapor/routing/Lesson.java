package id.go.lapor.routing;

import java.time.Instant;

import id.go.lapor.routing.learning.LearnedRouting;

/**
 * What a node knows, and of which set of cases.
 *
 * @param fingerprint of the set, or null before anything was read
 * @param routing what was learned, or null while there are too few cases
 * @param cases how many it was learned from
 * @param at when
 */
record Lesson(String fingerprint, LearnedRouting routing, int cases, Instant at) {

	static final Lesson NONE = new Lesson(null, null, 0, Instant.EPOCH);

}
