package id.go.lapor.contribution;

import java.util.Set;

/** The names of {@code complaint-contribution}. */
final class ContributionModel {

	static final String AGENCY = "agencyCode";

	static final String WORDS = "contribution";

	/** Every variable the process knows. */
	static final Set<String> DECLARED = Set.of(AGENCY);

	private ContributionModel() {
	}

}
