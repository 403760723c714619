package id.go.lapor.privacy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

import id.go.lapor.complaint.Receipt;
import org.springframework.stereotype.Component;

/**
 * Short codes that go out once and are kept nowhere: ten signs of a receipt's alphabet,
 * 50 bits, worked out from a place, a random nonce and the key of the house. Whoever has
 * the database has nonces, and no code.
 */
@Component
public class OneTimeCodes {

	private static final int SIGNS = 10;

	private static final int NONCE_BYTES = 16;

	private final MasterKeys keys;

	private final SecureRandom random = new SecureRandom();

	OneTimeCodes(MasterKeys keys) {
		this.keys = keys;
	}

	/** 32 hexadecimal digits, never the same twice. */
	public String nonce() {
		byte[] nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		return HexFormat.of().formatHex(nonce);
	}

	/**
	 * The code under the newest key.
	 * @param place what the code is good for; another place has another code
	 * @return ten signs without separators
	 */
	public String of(String place, String nonce) {
		return of(this.keys.newest(), place, nonce);
	}

	/**
	 * Whether this is the code, under any key still readable; all are compared, each in
	 * constant time.
	 */
	public boolean matches(String place, String nonce, String typed) {
		boolean same = false;
		for (var key : this.keys.all()) {
			same |= KeyedHash.same(of(key, place, nonce), typed);
		}
		return same;
	}

	private static String of(MasterKey key, String place, String nonce) {
		var digest = KeyedHash.hex(key.derive("one-time codes", new byte[0]), bytes(place), bytes(nonce));
		return Receipt.signs(HexFormat.of().parseHex(digest, 0, 2 * SIGNS));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
