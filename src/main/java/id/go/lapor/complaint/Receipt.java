package id.go.lapor.complaint;

import java.security.SecureRandom;

/**
 * The secret that proves a reporter without an account: 80 random bits in Crockford's
 * base 32 (no I, L, O, U), shown once in four groups of four.
 *
 * @param value sixteen characters, upper case, without separators
 */
public record Receipt(String value) {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final SecureRandom RANDOM = new SecureRandom();

	/** A new secret: 16 characters of 5 bits. */
	static Receipt draw() {
		var text = new StringBuilder(16);
		for (int i = 0; i < 16; i++) {
			text.append(ALPHABET.charAt(RANDOM.nextInt(32)));
		}
		return new Receipt(text.toString());
	}

	/**
	 * Reads what a person typed: any case, with dashes or spaces, O as zero, I and L as
	 * one.
	 */
	public static Receipt typed(String text) {
		return new Receipt(text == null ? ""
				: text.toUpperCase(java.util.Locale.ROOT)
					.replaceAll("[\\s\\-]", "")
					.replace('O', '0')
					.replace('I', '1')
					.replace('L', '1'));
	}

	/** As it is printed: {@code ABCD-EFGH-JKMN-PQRS}. */
	public String printed() {
		return this.value.replaceAll("(.{4})(?!$)", "$1-");
	}

	@Override
	public String toString() {
		return "Receipt[hidden]";
	}

}
