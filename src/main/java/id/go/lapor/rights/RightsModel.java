package id.go.lapor.rights;

import java.util.Set;

/** The names of {@code data-subject-request}. */
final class RightsModel {

	/** The number of the request, by which its timers find their instants. */
	static final String REQUEST = "dataRequest";

	static final String OUTCOME = "dataRequestOutcome";

	static final String DECISION = "dataRequestDecision";

	static final String WORDS = "reason";

	/** Every variable a submission may show. */
	static final Set<String> DECLARED = Set.of(REQUEST, OUTCOME, DECISION);

	private RightsModel() {
	}

}
