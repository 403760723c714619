package id.go.lapor.search;

import java.util.Collections;
import java.util.Set;

/**
 * What one officer may find: every case that names one of the keys among its readers and
 * neither withholds its words from nor accuses one of theirs.
 *
 * @param keys offices and agencies; none finds nothing
 * @param notWithheldFrom agencies of an officer who reads more than they do
 * @param serving accused agencies that this officer would serve
 * @param tagOwners offices whose tags this officer looks for; nobody else's are found
 */
public record OfficerScope(Set<String> keys, Set<String> notWithheldFrom, Set<String> serving, Set<String> tagOwners) {

	public OfficerScope {
		keys = Set.copyOf(keys);
		notWithheldFrom = Set.copyOf(notWithheldFrom);
		serving = Set.copyOf(serving);
		tagOwners = Set.copyOf(tagOwners);
	}

	/** Of an officer who has no tags. */
	public OfficerScope(Set<String> keys, Set<String> notWithheldFrom, Set<String> serving) {
		this(keys, notWithheldFrom, serving, Set.of());
	}

	/** The same of an officer of these offices. */
	public OfficerScope looking(Set<String> owners) {
		return new OfficerScope(this.keys, this.notWithheldFrom, this.serving, owners);
	}

	/** The same that the filter of every query says, of one case. */
	public boolean reads(CaseReach reach) {
		return !Collections.disjoint(this.keys, reach.readers())
				&& Collections.disjoint(this.notWithheldFrom, reach.withheld())
				&& Collections.disjoint(this.serving, reach.accused());
	}

}
