package id.go.lapor.limits;

import java.time.Duration;

/** How many tries are left to somebody; each try takes one. */
interface Allowances {

	/**
	 * Takes one try.
	 * @param who a pseudonym, never an address
	 * @return how long to wait for the next; zero if there was one to take
	 */
	Duration take(Limit limit, String who);

}
