package id.go.lapor.limits;

import java.time.Duration;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often somebody may try within {@link #WINDOW}, an officer within an hour.
 *
 * @param missesOfAddress wrong receipts and unknown numbers of one address
 * @param missesOfCase wrong receipts for one case
 * @param loginsOfAddress wrong passwords of one address
 * @param codesOfAccount codes beside the password that may be tried for one account
 * @param reportsOfAddress reports of one address, counted by each node; whole villages
 * share an address, so this is generous
 * @param searchesOfAddress searches of one address, counted by each node
 * @param codesOfAddress wishes of one address for a code that replaces a lost receipt
 * @param supportsOfAddress supports of public cases from one address
 * @param exempt addresses that are never held up: gateways of our own
 * @param numbersOfOfficer masked numbers that one officer may open within an hour
 */
@ConfigurationProperties("lapor.limits")
record LimitSettings(int missesOfAddress, int missesOfCase, int loginsOfAddress, int codesOfAccount,
		int reportsOfAddress, int searchesOfAddress, int codesOfAddress, int supportsOfAddress, Set<String> exempt,
		int numbersOfOfficer) {

	static final Duration WINDOW = Duration.ofMinutes(10);

	LimitSettings {
		exempt = (exempt != null) ? Set.copyOf(exempt) : Set.of();
	}

	long of(Limit limit) {
		return switch (limit) {
			case MISSES_OF_ADDRESS -> this.missesOfAddress;
			case MISSES_OF_CASE -> this.missesOfCase;
			case LOGINS_OF_ADDRESS -> this.loginsOfAddress;
			case CODES_OF_ACCOUNT -> this.codesOfAccount;
			case REPORTS_OF_ADDRESS -> this.reportsOfAddress;
			case SEARCHES_OF_ADDRESS -> this.searchesOfAddress;
			case CODES_OF_ADDRESS -> this.codesOfAddress;
			case SUPPORTS_OF_ADDRESS -> this.supportsOfAddress;
			case NUMBERS_OF_OFFICER -> this.numbersOfOfficer;
		};
	}

}
