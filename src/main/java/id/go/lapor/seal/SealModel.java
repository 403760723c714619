package id.go.lapor.seal;

import java.util.Set;

/** The names of {@code identity-disclosure}. */
final class SealModel {

	static final String DISCLOSURE_REQUESTED = "lapor.disclosureRequested";

	static final String IDENTITY_OPENED = "lapor.identityOpened";

	static final String WINDOW_CLOSED = "lapor.windowClosed";

	static final String DECISION = "disclosureDecision";

	/** Set by the grant from what was filed; never by a form. */
	static final String NOTICE_WITHHELD = "noticeWithheld";

	static final String LEGAL_BASIS = "legalBasis";

	static final String WORDS = "reason";

	/** What the deciding officer may submit. */
	static final Set<String> SUBMITTED = Set.of(DECISION);

	private SealModel() {
	}

}
