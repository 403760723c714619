package id.go.lapor.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By which name the index knows a report: a hash of its number, so that a removed case
 * can be named to the index after its number is gone. No secret: who has a number can
 * work it out.
 */
final class DocumentName {

	private static final int BYTES = 16;

	private DocumentName() {
	}

	static String of(String caseNumber) {
		try {
			var digest = MessageDigest.getInstance("SHA-256")
				.digest(("search:" + caseNumber).getBytes(StandardCharsets.US_ASCII));
			return HexFormat.of().formatHex(digest, 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
