package id.go.lapor.engine;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How passwords lie in the engine's table: PBKDF2 with HMAC-SHA-256. The engine's own
 * single SHA-512 lets a thief of the table try billions a second on one card. Chosen over
 * Argon2 because Java brings it along and a wave of logins fills no memory. The rounds
 * stand beside each hash, so raising them shuts nobody out; hashes of the engine's own
 * kind stay readable until the password is changed.
 */
@Component
public class PasswordHash implements PasswordEncryptor {

	private static final String ALGORITHM = "PBKDF2WithHmacSHA256";

	private static final int BYTES = 32;

	private static final int SALT_BYTES = 16;

	private final SecureRandom random = new SecureRandom();

	private final int rounds;

	/**
	 * @param rounds OWASP's cheat sheet on storing passwords asks for 600,000
	 */
	PasswordHash(@Value("${lapor.password.rounds}") int rounds) {
		this.rounds = rounds;
	}

	/** The name in front of the hash, in braces. */
	@Override
	public String hashAlgorithmName() {
		return "PBKDF2-SHA-256";
	}

	@Override
	public String encrypt(String password) {
		var salt = new byte[SALT_BYTES];
		this.random.nextBytes(salt);
		return this.rounds + "$" + text(salt) + "$" + text(hash(password, salt, this.rounds));
	}

	@Override
	public boolean check(String password, String encrypted) {
		var parts = encrypted.split("\\$");
		var hash = hash(password, Base64.getDecoder().decode(parts[1]), Integer.parseInt(parts[0]));
		return MessageDigest.isEqual(hash, Base64.getDecoder().decode(parts[2]));
	}

	private static byte[] hash(String password, byte[] salt, int rounds) {
		try {
			var key = new PBEKeySpec(password.toCharArray(), salt, rounds, BYTES * Byte.SIZE);
			return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java has no " + ALGORITHM, ex);
		}
	}

	private static String text(byte[] bytes) {
		return Base64.getEncoder().withoutPadding().encodeToString(bytes);
	}

}
