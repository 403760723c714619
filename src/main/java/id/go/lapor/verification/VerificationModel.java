package id.go.lapor.verification;

import java.util.Set;

/** The names of {@code complaint-verification}. */
final class VerificationModel {

	static final String DECISION = "verificationDecision";

	static final String TARGET_AGENCY = "targetAgency";

	static final String ARCHIVE_REASON = "archiveReason";

	static final String CORRECTED_KIND = "correctedKind";

	static final String CORRECTED_CLASS = "correctedClass";

	static final String CORRECTED_CATEGORY = "correctedCategory";

	static final String FORWARDING_MODE = "forwardingMode";

	static final String PROPOSED = "proposedAgency";

	static final String AGENCY = "agencyCode";

	static final String OUTCOME = "verificationOutcome";

	static final String WORDS = "reason";

	static final String QUESTION = "question";

	/** Every variable the process knows. */
	static final Set<String> DECLARED = Set.of(DECISION, TARGET_AGENCY, ARCHIVE_REASON, CORRECTED_KIND, CORRECTED_CLASS,
			CORRECTED_CATEGORY, AGENCY, OUTCOME, "inquiryOutcome", FORWARDING_MODE, PROPOSED);

	private VerificationModel() {
	}

}
