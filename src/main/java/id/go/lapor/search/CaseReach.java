package id.go.lapor.search;

import java.util.Set;

/**
 * Which officers find a case by its words, in keys that a reader's {@link OfficerScope}
 * is made of as well. The house that knows the rule of disclosure makes both.
 *
 * @param readers offices and agencies that read the masked words as the case stands now
 * @param withheld agencies from which the words are withheld, whatever else they are
 * @param accused agencies that the report accuses; who serves them finds nothing
 * @param tags keys of the tags that offices put there
 */
public record CaseReach(Set<String> readers, Set<String> withheld, Set<String> accused, Set<String> tags) {

	public CaseReach {
		readers = Set.copyOf(readers);
		withheld = Set.copyOf(withheld);
		accused = Set.copyOf(accused);
		tags = Set.copyOf(tags);
	}

	/** Of a case that nobody tagged. */
	public CaseReach(Set<String> readers, Set<String> withheld, Set<String> accused) {
		this(readers, withheld, accused, Set.of());
	}

	/** The same with these tags. */
	public CaseReach tagged(Set<String> keys) {
		return new CaseReach(this.readers, this.withheld, this.accused, keys);
	}

}
