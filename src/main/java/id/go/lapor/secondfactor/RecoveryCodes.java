package id.go.lapor.secondfactor;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes on paper for the day the telephone is gone, each good once. Fifty random bits are
 * too few for a plain hash, so they are hashed under the officer's own secret, which is
 * not in the database in the clear.
 */
final class RecoveryCodes {

	static final int COUNT = 10;

	private static final int LENGTH = 10;

	private static final String ALGORITHM = "HmacSHA256";

	/** Without signs that look alike on paper. */
	private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final SecureRandom RANDOM = new SecureRandom();

	private RecoveryCodes() {
	}

	/** As they are shown, once: {@code ABCDE-FGHJK}. */
	static List<String> random() {
		return Stream.generate(RecoveryCodes::one).distinct().limit(COUNT).toList();
	}

	/** Whether somebody typed such a code and not one of the telephone's. */
	static boolean looksLike(String typed) {
		return plain(typed).length() == LENGTH;
	}

	static String hash(SharedSecret secret, String code) {
		try {
			var mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
			return HexFormat.of().formatHex(mac.doFinal(plain(code).getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java has no " + ALGORITHM, ex);
		}
	}

	private static String one() {
		var code = new StringBuilder();
		RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach((place) -> code.append(LETTERS.charAt(place)));
		return code.insert(LENGTH / 2, '-').toString();
	}

	private static String plain(String typed) {
		return typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
	}

}
