package id.go.lapor.complaint;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Draws, hashes and compares receipts. A receipt has 80 random bits, so a costly hash
 * protects nobody and would only lengthen the transaction that a report comes in with. It
 * is a password hash all the same, with a salt for each, so that a stolen table opens no
 * case; and it costs enough that what follows a right receipt does not stand out from a
 * wrong one's time (docs/bars.md, receipt).
 */
@Component
class Receipts {

	private final PasswordEncoder encoder;

	/** Compared with where no case is, so that a miss takes as long as a hit. */
	private final String nobody;

	/**
	 * @param cost of bcrypt: the logarithm, to the base of two, of its rounds
	 */
	Receipts(@Value("${lapor.receipt.cost}") int cost) {
		this.encoder = new BCryptPasswordEncoder(cost);
		this.nobody = this.encoder.encode(Receipt.draw().value());
	}

	String hash(Receipt receipt) {
		return this.encoder.encode(receipt.value());
	}

	boolean matches(Receipt receipt, String hashOrNull) {
		boolean equal = this.encoder.matches(receipt.value(), (hashOrNull != null) ? hashOrNull : this.nobody);
		return equal && hashOrNull != null;
	}

}
