package id.go.lapor.complaint;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Draws, hashes and compares receipts. A receipt has 80 random bits, so a costly hash
 * protects nobody and would only lengthen the transaction that a report comes in with: it
 * is the cheapest that the password hash knows, with a salt for each, so that a stolen
 * table opens no case.
 */
@Component
class Receipts {

	private static final int COST = 4;

	private final PasswordEncoder encoder = new BCryptPasswordEncoder(COST);

	/** Compared with where no case is, so that a miss takes as long as a hit. */
	private final String nobody = this.encoder.encode(Receipt.draw().value());

	String hash(Receipt receipt) {
		return this.encoder.encode(receipt.value());
	}

	boolean matches(Receipt receipt, String hashOrNull) {
		boolean equal = this.encoder.matches(receipt.value(), (hashOrNull != null) ? hashOrNull : this.nobody);
		return equal && hashOrNull != null;
	}

}
