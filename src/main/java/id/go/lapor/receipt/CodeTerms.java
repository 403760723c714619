package id.go.lapor.receipt;

import java.time.Duration;

/** The numbers of the one-time code; see docs/decisions/0014. */
final class CodeTerms {

	/** How long a code is good once it went out. */
	static final Duration GOOD = Duration.ofMinutes(15);

	/** Codes that go out for one case within {@link #KEPT}. */
	static final int CODES = 3;

	/** Tries for one case while a code is good; after these no code fits any more. */
	static final int TRIES = 20;

	/** How long it is known that somebody asked or tried. */
	static final Duration KEPT = Duration.ofHours(1);

	private CodeTerms() {
	}

}
