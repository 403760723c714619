package id.go.lapor.limits;

import java.time.Duration;

/** What is counted, each with a number of its own in {@link LimitSettings}. */
enum Limit {

	/** wrong receipts and unknown numbers from one address */
	MISSES_OF_ADDRESS,

	/** wrong receipts for one case, from wherever they come */
	MISSES_OF_CASE,

	/** wrong passwords from one address */
	LOGINS_OF_ADDRESS,

	/** codes beside the password of one account, right or wrong */
	CODES_OF_ACCOUNT,

	/** reports from one address, right or wrong */
	REPORTS_OF_ADDRESS,

	/**
	 * searches of one address, each of which costs a few hundred reports' worth of work
	 */
	SEARCHES_OF_ADDRESS,

	/** wishes of one address for a code that replaces a lost receipt */
	CODES_OF_ADDRESS,

	/** supports of public cases from one address */
	SUPPORTS_OF_ADDRESS,

	/** masked numbers that one officer wants to see */
	NUMBERS_OF_OFFICER;

	/** All tries are given back together after so long. */
	Duration window() {
		return (this == NUMBERS_OF_OFFICER) ? Duration.ofHours(1) : LimitSettings.WINDOW;
	}

}
