package id.go.lapor.bureau;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import id.go.lapor.language.Refusal;

/**
 * A short mark of something as a page showed it. Made of what it is, not of a counter,
 * because an administrator changes accounts through Camunda Admin, which counts nothing.
 */
final class Seen {

	private static final int LENGTH = 16;

	private Seen() {
	}

	static String of(Object... parts) {
		try {
			var digest = MessageDigest.getInstance("SHA-256")
				.digest(Arrays.deepToString(parts).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * @throws Refusal if the page showed something else than what stands now
	 */
	static void requireSame(String shown, String now) {
		if (!now.equals(shown)) {
			throw new Refusal("bureau.changedMeanwhile");
		}
	}

}
