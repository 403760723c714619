package id.go.lapor.lifecycle;

import java.util.Set;

/** The names of {@code complaint-lifecycle}. */
final class LifecycleModel {

	static final String PROCESS = "complaint-lifecycle";

	static final String RESPONSE = "callActivity_response";

	static final String ROUTING = "callActivity_routing";

	static final String SECOND_LOOK_REQUESTED = "lapor.secondLookRequested";

	static final String AUTOMATIC_CLOSE_CONTESTED = "lapor.automaticCloseContested";

	static final String REPORT_WITHDRAWN = "lapor.reportWithdrawn";

	static final String CONTENT_BLOCKED = "lapor.contentBlocked";

	static final String MERGED = "lapor.merged";

	static final String MERGE_UNDONE = "lapor.mergeUndone";

	static final String MAIN_CASE_ANSWERED_MESSAGE = "lapor.mainCaseAnswered";

	static final String ENTRY_PHASE = "entryPhase";

	static final String AGENCY = "agencyCode";

	static final String REVIEW_REQUIRED = "reviewRequired";

	static final String REVIEW_DECISION = "reviewDecision";

	static final String MAIN_CASE_ANSWERED = "mainCaseAnswered";

	static final String WORDS = "reason";

	/** Every variable the process knows. */
	static final Set<String> DECLARED = Set.of(ENTRY_PHASE, AGENCY, REVIEW_REQUIRED, REVIEW_DECISION,
			MAIN_CASE_ANSWERED, "verificationOutcome", "responseOutcome", "routingOutcome", "feedbackOutcome");

	private LifecycleModel() {
	}

}
