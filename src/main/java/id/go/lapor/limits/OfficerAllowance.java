package id.go.lapor.limits;

import java.time.Duration;

import id.go.lapor.privacy.Pseudonyms;
import org.springframework.stereotype.Component;

/**
 * How many masked numbers one officer may still open, on all nodes together. Asked before
 * a transaction begins: the count has a connection of its own.
 */
@Component
public class OfficerAllowance {

	private final Allowances shared;

	private final Pseudonyms pseudonyms;

	OfficerAllowance(Allowances sharedAllowances, Pseudonyms pseudonyms) {
		this.shared = sharedAllowances;
		this.pseudonyms = pseudonyms;
	}

	/**
	 * Takes one of the officer's tries.
	 * @param officer the engine's user id
	 * @return how long to wait for the next; zero if there was one to take
	 */
	public Duration take(String officer) {
		return this.shared.take(Limit.NUMBERS_OF_OFFICER, this.pseudonyms.of("officer", officer));
	}

}
