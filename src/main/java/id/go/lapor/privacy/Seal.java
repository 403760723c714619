package id.go.lapor.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;

/**
 * Authenticated encryption under one 256-bit key (Tink, AES-GCM, random nonce). The place
 * a value belongs to is its associated data, so that a value moved to another case or
 * another part does not open.
 */
final class Seal {

	static final int KEY_BYTES = 32;

	private static final AesGcmParameters PARAMETERS = parameters();

	private final Aead aead;

	Seal(byte[] key) {
		try {
			this.aead = AesGcmJce.create(AesGcmKey.builder()
				.setParameters(PARAMETERS)
				.setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
				.build());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java has no AES-GCM with 256-bit keys", ex);
		}
	}

	byte[] seal(byte[] plain, String place) {
		try {
			return this.aead.encrypt(plain, bytes(place));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Sealing failed", ex);
		}
	}

	/**
	 * @throws SealBroken if the value was changed, belongs to another place, or was
	 * sealed under another key
	 */
	byte[] open(byte[] sealed, String place) {
		try {
			return this.aead.decrypt(sealed, bytes(place));
		}
		catch (GeneralSecurityException ex) {
			throw new SealBroken();
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static AesGcmParameters parameters() {
		try {
			return AesGcmParameters.builder()
				.setKeySizeBytes(KEY_BYTES)
				.setIvSizeBytes(12)
				.setTagSizeBytes(16)
				.setVariant(AesGcmParameters.Variant.NO_PREFIX)
				.build();
		}
		catch (GeneralSecurityException ex) {
			throw new ExceptionInInitializerError(ex);
		}
	}

}
