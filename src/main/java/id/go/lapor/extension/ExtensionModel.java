package id.go.lapor.extension;

import java.util.Set;

/** The names of {@code complaint-extension}. */
final class ExtensionModel {

	static final String EXTENSION_REQUESTED = "lapor.extensionRequested";

	static final String REQUEST_OVERTAKEN = "lapor.requestOvertaken";

	/**
	 * The working days: as many as were asked for, until the form says another number.
	 */
	static final String DAYS = "extensionDays";

	static final String DECISION = "extensionDecision";

	/** The code of what overtook the request. */
	static final String CAUSE = "lapseCause";

	/** Why the body needs more time. */
	static final String REQUEST = "requestReason";

	/** Why it is granted: everybody may read it. */
	static final String PUBLIC_REASON = "publicReason";

	/** Why it is refused, for the body. */
	static final String REASON = "reason";

	/** Every variable a submission may show. */
	static final Set<String> DECLARED = Set.of(DAYS, DECISION);

	private ExtensionModel() {
	}

}
