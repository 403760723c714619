package id.go.lapor.response;

import java.util.Set;

/** The names of {@code complaint-response}. */
final class ResponseModel {

	static final String CONTRIBUTIONS_REQUESTED = "lapor.contributionsRequested";

	static final String INTERIM_ANSWER_GIVEN = "lapor.interimAnswerGiven";

	static final String AGENCY = "agencyCode";

	static final String FORWARDING_NEEDED = "forwardingNeeded";

	static final String APPROVAL_NEEDED = "approvalNeeded";

	static final String FORWARDING_DECISION = "forwardingDecision";

	static final String RESPONSE_DECISION = "responseDecision";

	static final String APPROVAL_DECISION = "approvalDecision";

	static final String ANSWER_OUTCOME = "answerOutcome";

	static final String REPETITION_CONFIRMED = "repetitionConfirmed";

	static final String TARGET_AGENCY = "targetAgency";

	static final String COMPETENT_AGENCY = "competentAgency";

	static final String CONTRIBUTION_UNITS = "contributionUnits";

	static final String OUTCOME = "responseOutcome";

	static final String WORDS = "reason";

	static final String FORWARDING_WORDS = "forwardingReason";

	static final String RETURN_WORDS = "returnReason";

	static final String ANSWER = "answer";

	static final String QUESTION = "question";

	static final String INTERIM = "interim";

	/** Every variable the process knows. */
	static final Set<String> DECLARED = Set.of(AGENCY, FORWARDING_NEEDED, APPROVAL_NEEDED, FORWARDING_DECISION,
			RESPONSE_DECISION, APPROVAL_DECISION, ANSWER_OUTCOME, REPETITION_CONFIRMED, TARGET_AGENCY, COMPETENT_AGENCY,
			OUTCOME, CONTRIBUTION_UNITS, "inquiryOutcome");

	private ResponseModel() {
	}

}
