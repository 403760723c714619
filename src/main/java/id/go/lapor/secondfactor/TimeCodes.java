package id.go.lapor.secondfactor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that a telephone makes from a secret and the time (RFC 6238, with the values that
 * every authenticator app takes: HMAC-SHA-1, thirty seconds, six digits).
 */
final class TimeCodes {

	static final int DIGITS = 6;

	private static final int MODULUS = 1_000_000;

	private static final long STEP_SECONDS = 30;

	private static final String ALGORITHM = "HmacSHA1";

	private TimeCodes() {
	}

	static long step(Instant at) {
		return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
	}

	/** The code of one step. */
	static String code(byte[] secret, long step) {
		var hash = hash(secret, step);
		int offset = hash[hash.length - 1] & 0xf;
		int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
		return String.format("%0" + DIGITS + "d", number % MODULUS);
	}

	/**
	 * The step whose code was typed: this one, the one before or the one after, since
	 * telephones go wrong and people type slowly.
	 * @param after the step of the last code that was taken; it and older ones do not
	 * count again
	 * @return empty if the code is none of them
	 */
	static OptionalLong stepOf(byte[] secret, String typed, Instant now, long after) {
		long current = step(now);
		for (long step = Math.max(current - 1, after + 1); step <= current + 1; step++) {
			if (MessageDigest.isEqual(code(secret, step).getBytes(), typed.getBytes())) {
				return OptionalLong.of(step);
			}
		}
		return OptionalLong.empty();
	}

	private static byte[] hash(byte[] secret, long step) {
		try {
			var mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(secret, ALGORITHM));
			return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java has no " + ALGORITHM, ex);
		}
	}

}
