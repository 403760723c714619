package id.go.lapor.secondfactor;

import java.util.Collections;
import java.util.Set;

import id.go.lapor.engine.Role;

/**
 * For whom a second factor is a must ({@code LAPOR_SECOND_FACTOR}); others may have one.
 */
enum Demand {

	/** whoever wants one */
	OPTIONAL,

	/** who can open identities, or hand out offices to others */
	REQUIRED_FOR_PRIVILEGED,

	/** every officer */
	REQUIRED_FOR_ALL;

	private static final Set<String> PRIVILEGED = Set.of(Role.IDENTITY_OFFICER.id(), Role.ADMINISTRATOR.id());

	boolean isMadeOf(Set<String> offices) {
		return switch (this) {
			case OPTIONAL -> false;
			case REQUIRED_FOR_PRIVILEGED -> !Collections.disjoint(offices, PRIVILEGED);
			case REQUIRED_FOR_ALL -> true;
		};
	}

}
