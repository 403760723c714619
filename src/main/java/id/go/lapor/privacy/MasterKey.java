package id.go.lapor.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import com.google.crypto.tink.subtle.Hkdf;

/**
 * One key-encryption key. Its secret is never used directly: each purpose gets a key of
 * its own by HKDF-SHA-256, so that a digest key can never unwrap a report.
 *
 * The id is derived as well, so that the same secret has the same id on every node and
 * the id tells nothing about the secret.
 */
class MasterKey {

	private static final String MAC = "HmacSha256";

	private final byte[] secret;

	private final String id;

	private final Seal wrapping;

	MasterKey(byte[] secret) {
		if (secret.length != Seal.KEY_BYTES) {
			throw new IllegalArgumentException("A privacy key has 32 bytes");
		}
		this.secret = secret.clone();
		this.id = HexFormat.of().formatHex(derive("key id", new byte[0]), 0, 8);
		this.wrapping = new Seal(derive("wrap report keys", new byte[0]));
	}

	String id() {
		return this.id;
	}

	/** Seals and opens the data keys of reports. */
	Seal wrapping() {
		return this.wrapping;
	}

	/** A key for one purpose, bound to a salt that may be empty. */
	byte[] derive(String purpose, byte[] salt) {
		return derive(this.secret, purpose, salt);
	}

	static byte[] derive(byte[] secret, String purpose, byte[] salt) {
		try {
			return Hkdf.computeHkdf(MAC, secret, salt, ("lapor/" + purpose + "/v1").getBytes(StandardCharsets.UTF_8),
					Seal.KEY_BYTES);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java has no HMAC-SHA-256", ex);
		}
	}

	@Override
	public String toString() {
		return "MasterKey[" + this.id + "]";
	}

}
