package id.go.lapor.inquiry;

import java.util.Set;

/** The names of {@code complaint-inquiry}. */
final class InquiryModel {

	static final String DATA_COMPLETED = "lapor.dataCompleted";

	static final String APPROVAL = "questionApproval";

	static final String DECISION = "questionDecision";

	static final String OUTCOME = "inquiryOutcome";

	static final String QUESTION = "question";

	static final String WORDS = "reason";

	/** Every variable the process knows. */
	static final Set<String> DECLARED = Set.of(APPROVAL, DECISION, OUTCOME);

	private InquiryModel() {
	}

}
