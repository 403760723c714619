package id.go.lapor.sla;

import java.time.Duration;

/**
 * Terms that no calendar moves: hours of the clock, or an instant somebody named. They
 * stand in laws and orders as they are, so neither holidays nor office hours count.
 */
public enum FixedTerm {

	/** How long an identity stays open to the officer who asked for it. */
	DISCLOSURE_WINDOW(Duration.ofHours(24)),

	/** Until when a reporter is lawfully not told that the identity was opened. */
	WITHHOLDING(Duration.ofHours(24)),

	/** UU 27/2022 gives three times 24 hours to what a reporter wants with their data. */
	DATA_REQUEST(Duration.ofHours(72));

	private final Duration usual;

	FixedTerm(Duration usual) {
		this.usual = usual;
	}

	/** Holds where nobody named an instant. */
	public Duration usual() {
		return this.usual;
	}

}
