package id.go.lapor.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 over a list of fields, each preceded by its length, so that moving a
 * character from one field to the next changes the value.
 */
final class KeyedHash {

	private static final String ALGORITHM = "HmacSHA256";

	private KeyedHash() {
	}

	static String hex(byte[] key, byte[]... fields) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			for (byte[] field : fields) {
				mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
				mac.update(field);
			}
			return HexFormat.of().formatHex(mac.doFinal());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java has no HMAC-SHA-256", ex);
		}
	}

	/** Compares in constant time. */
	static boolean same(String left, String right) {
		return MessageDigest.isEqual(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
	}

}
