package id.go.lapor.routing;

import java.util.Set;

/** The names of {@code complaint-routing}. */
final class RoutingModel {

	static final String DECIDER = "competenceDecider";

	static final String DECISION = "reroutingDecision";

	static final String TARGET_AGENCY = "targetAgency";

	static final String FORWARDING_MODE = "forwardingMode";

	static final String PROPOSED_AGENCY = "proposedAgency";

	static final String AGENCY = "agencyCode";

	static final String OUTCOME = "routingOutcome";

	static final String WORDS = "reason";

	/** Every variable the process knows. */
	static final Set<String> DECLARED = Set.of(DECIDER, DECISION, TARGET_AGENCY, AGENCY, OUTCOME, FORWARDING_MODE,
			PROPOSED_AGENCY);

	private RoutingModel() {
	}

}
