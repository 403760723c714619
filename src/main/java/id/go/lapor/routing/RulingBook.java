package id.go.lapor.routing;

import java.util.Optional;
import java.util.Set;

/** The arbiter's rulings, which bind from then on: who answers is not asked twice. */
interface RulingBook {

	/** Writes a ruling down; the newest on the same matter counts. */
	void record(String categoryCode, String regionCode, Set<String> topics, String agencyCode);

	/** The agency that was ruled competent for reports like this one. */
	Optional<String> find(String categoryCode, String regionCode, Set<String> topics);

}
