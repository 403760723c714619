package id.go.lapor.bureau;

import java.security.SecureRandom;

import id.go.lapor.engine.Officer;
import id.go.lapor.engine.PasswordRules;

/**
 * What somebody signs in with until they choose for themselves: shown once, to whoever
 * hands it over, and kept nowhere but as a hash. A hundred bits in four groups, of
 * letters and digits that nobody mistakes for each other on paper or on the telephone.
 *
 * @param account whose it is
 * @param password in clear
 */
record FirstPassword(String account, String password) {

	private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int GROUPS = 4;

	private static final int GROUP = 5;

	private static final SecureRandom RANDOM = new SecureRandom();

	/** One that keeps the rules for officers' passwords, by chance or by the next try. */
	static FirstPassword of(Officer person) {
		var password = random();
		while (!PasswordRules.brokenBy(password, person.id(), person.name(), person.email()).isEmpty()) {
			password = random();
		}
		return new FirstPassword(person.id(), password);
	}

	private static String random() {
		var password = new StringBuilder();
		for (int at = 0; at < GROUPS * GROUP; at++) {
			if (at > 0 && at % GROUP == 0) {
				password.append('-');
			}
			password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
		}
		return password.toString();
	}

	/** Never in a log. */
	@Override
	public String toString() {
		return "FirstPassword[" + this.account + "]";
	}

}
