package id.go.lapor.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Knows the clients whose word on the channel counts, by the key they send in
 * {@code X-Client-Key}. Keys are compared as digests, all of them each time, so the time
 * tells nothing.
 */
@Component
class TrustedClients {

	private static final int SHORTEST = 24;

	private final List<byte[]> digests;

	TrustedClients(@Value("${lapor.api.trusted-clients:}") List<String> keys) {
		var given = keys.stream().map(String::strip).filter((key) -> !key.isEmpty()).toList();
		if (given.stream().anyMatch((key) -> key.length() < SHORTEST)) {
			throw new IllegalStateException(
					"LAPOR_TRUSTED_CLIENTS (lapor.api.trusted-clients): every key needs at least " + SHORTEST
							+ " characters");
		}
		this.digests = given.stream().map(TrustedClients::digest).toList();
	}

	boolean knows(String keyOrNull) {
		if (keyOrNull == null) {
			return false;
		}
		var asked = digest(keyOrNull);
		boolean known = false;
		for (var digest : this.digests) {
			known |= MessageDigest.isEqual(digest, asked);
		}
		return known;
	}

	private static byte[] digest(String key) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
