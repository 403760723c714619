package id.go.lapor.secondfactor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * What the officer's telephone and the house both know: 20 random bytes, as RFC 4226
 * advises for HMAC-SHA-1. Shown once, while it is set up.
 */
record SharedSecret(byte[] bytes) {

	private static final String ISSUER = "LAPOR!";

	private static final int BYTES = 20;

	private static final SecureRandom RANDOM = new SecureRandom();

	static SharedSecret random() {
		var bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new SharedSecret(bytes);
	}

	/** For typing into the telephone, in groups of four. */
	public String printed() {
		return Base32.of(this.bytes).replaceAll("(.{4})(?=.)", "$1 ");
	}

	/** What the picture says: the address that authenticator apps take. */
	public String address(String user) {
		var issuer = encoded(ISSUER);
		return "otpauth://totp/" + issuer + ":" + encoded(user) + "?secret=" + Base32.of(this.bytes) + "&issuer="
				+ issuer + "&algorithm=SHA1&digits=" + TimeCodes.DIGITS + "&period=30";
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	@Override
	public String toString() {
		return "SharedSecret[sealed]";
	}

}
