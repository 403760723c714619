package id.go.lapor.complaint;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The secret that proves a reporter without an account: 80 random bits in Crockford's
 * base 32 (no I, L, O, U), shown once in four groups of four.
 *
 * @param value sixteen characters, upper case, without separators
 */
public record Receipt(String value) {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int SIGNS = 16;

	/** Nobody types more; what is longer is no receipt, and is not looked at further. */
	private static final int LONGEST = 64;

	private static final SecureRandom RANDOM = new SecureRandom();

	/** A new secret: 16 characters of 5 bits. */
	static Receipt draw() {
		byte[] bits = new byte[SIGNS];
		RANDOM.nextBytes(bits);
		return new Receipt(signs(bits));
	}

	/** One sign for the lower five bits of each byte. */
	public static String signs(byte[] bits) {
		var text = new StringBuilder(bits.length);
		for (byte five : bits) {
			text.append(ALPHABET.charAt(five & 31));
		}
		return text.toString();
	}

	/**
	 * Reads what a person typed or pasted: any case, with dashes, spaces or dots of any
	 * kind, O as zero, I and L as one, U as V.
	 */
	public static Receipt typed(String text) {
		return new Receipt((text == null || text.length() > LONGEST) ? "" : plain(text));
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.toUpperCase(Locale.ROOT)
			.replaceAll("[^0-9A-Z]", "")
			.replace('O', '0')
			.replace('I', '1')
			.replace('L', '1')
			.replace('U', 'V');
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
