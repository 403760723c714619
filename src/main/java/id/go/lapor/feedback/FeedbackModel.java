package id.go.lapor.feedback;

import java.util.Set;

/** The names of {@code complaint-feedback}. */
final class FeedbackModel {

	static final String REPORTER_REACTED = "lapor.reporterReacted";

	static final String OFFICER_REPLIED = "lapor.officerReplied";

	static final String REACTION = "feedbackReaction";

	static final String UNREACHABLE = "reporterUnreachable";

	static final String REVIEW_REQUIRED = "reviewRequired";

	static final String CLOSING_OUTCOME = "closingOutcome";

	static final String OUTCOME = "feedbackOutcome";

	static final String WORDS = "reason";

	/** Every variable the process knows. */
	static final Set<String> DECLARED = Set.of(REACTION, UNREACHABLE, REVIEW_REQUIRED, CLOSING_OUTCOME, OUTCOME);

	private FeedbackModel() {
	}

}
