package id.go.lapor.sla;

/**
 * Why a day counts or does not. The letter is how a stopped clock keeps its ledger: one
 * letter a day.
 */
enum DayReason {

	START_DAY('S'), AFTER_CLOSING('C'), WORKING_DAY('W'), WEEKEND('E'), NATIONAL_HOLIDAY('N'), JOINT_LEAVE('J'),
	AGENCY_HOLIDAY('A'), PAUSED('P'), PROMISED_DAY('D');

	private final char letter;

	DayReason(char letter) {
		this.letter = letter;
	}

	char letter() {
		return this.letter;
	}

	boolean counts() {
		return this == WORKING_DAY || this == PROMISED_DAY;
	}

	static DayReason of(char letter) {
		for (DayReason reason : values()) {
			if (reason.letter == letter) {
				return reason;
			}
		}
		throw new IllegalArgumentException("no day reason has the letter " + letter);
	}

}
