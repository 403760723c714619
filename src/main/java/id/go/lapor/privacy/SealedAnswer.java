package id.go.lapor.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Keeps an answer that only the caller's own secret opens again, for instance the receipt
 * inside the stored answer to a repeated request. The key comes from the secret and from
 * the node's key together: the database alone opens nothing even where a caller chose a
 * secret as weak as "1", and the node's key alone opens nothing either.
 */
@Component
public class SealedAnswer {

	private static final int ID_BYTES = 16;

	private final MasterKeys keys;

	SealedAnswer(MasterKeys keys) {
		this.keys = keys;
	}

	/**
	 * Encrypts an answer.
	 * @param secret what the caller sends along again to read it
	 * @param place where the answer belongs; opening needs the same one
	 */
	public byte[] seal(String secret, String place, byte[] answer) {
		MasterKey key = this.keys.newest();
		byte[] sealed = new Seal(derive(key, "seal answers", secret)).seal(answer, place);
		return ByteBuffer.allocate(ID_BYTES + sealed.length).put(bytes(key.id())).put(sealed).array();
	}

	/**
	 * @throws SealBroken if secret, place or answer is not the one that was sealed
	 */
	public byte[] open(String secret, String place, byte[] sealed) {
		if (sealed.length < ID_BYTES) {
			throw new SealBroken();
		}
		String id = new String(sealed, 0, ID_BYTES, StandardCharsets.US_ASCII);
		byte[] body = Arrays.copyOfRange(sealed, ID_BYTES, sealed.length);
		return new Seal(derive(this.keys.require(id), "seal answers", secret)).open(body, place);
	}

	/** 64 hexadecimal digits that tell the same body again under the same secret. */
	public String digest(String secret, byte[] body) {
		return digest(this.keys.newest(), secret, body);
	}

	/** Whether this body was digested under this secret, under any key still readable. */
	public boolean matches(String secret, byte[] body, String digest) {
		return this.keys.all().stream().anyMatch((key) -> KeyedHash.same(digest(key, secret, body), digest));
	}

	/**
	 * Under which values a secret may be found in a table: the first is the one to store,
	 * the others were stored before a rotation of the key.
	 */
	public List<String> locators(String secret) {
		return this.keys.all()
			.stream()
			.map((key) -> KeyedHash.hex(key.derive("locate answers", new byte[0]), bytes(secret)))
			.toList();
	}

	private static String digest(MasterKey key, String secret, byte[] body) {
		return KeyedHash.hex(derive(key, "digest bodies", secret), body);
	}

	private static byte[] derive(MasterKey key, String purpose, String secret) {
		return MasterKey.derive(bytes(secret), purpose, key.derive(purpose, new byte[0]));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
