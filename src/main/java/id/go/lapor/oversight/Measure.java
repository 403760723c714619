package id.go.lapor.oversight;

import java.util.Arrays;

/** What is counted of a body or a programme, in the order of the columns. */
enum Measure {

	/** a date of the answer has passed */
	OVER("lewat"),
	/** a date of the answer is one of the next seven days */
	NEAR("segera"),
	/** ended after its date in the last seven days */
	LATE("terlambat"),
	/** called outside its authority, and still open */
	REFUSED("ditolak"),
	/** the reporter said no twice */
	CONTESTED("keberatan"),
	/** all that are open */
	OPEN("terbuka");

	private final String code;

	Measure(String code) {
		this.code = code;
	}

	/** As an address says it; whatever is none is the first. */
	static Measure of(String code) {
		return Arrays.stream(values()).filter((one) -> one.code.equals(code)).findFirst().orElse(OVER);
	}

	/** As an address says it. */
	public String code() {
		return this.code;
	}

}
