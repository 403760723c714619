package id.go.lapor.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;

/**
 * Reads what an operator configured as the privacy key: base64 entries separated by
 * commas, spaces or lines, newest first; lines beginning with # are remarks. An entry is
 * 32 random bytes ({@code openssl rand -base64 32}) or a Tink keyset of AES-256-GCM keys,
 * binary or JSON, whose primary counts as its newest.
 */
final class KeyMaterial {

	private KeyMaterial() {
	}

	/**
	 * @throws PrivacyKeyRefusal if an entry is no key; the message never repeats it
	 */
	static MasterKeys read(String configured, String source) {
		List<MasterKey> keys = new ArrayList<>();
		for (String line : configured.lines().map(String::strip).filter((each) -> !each.startsWith("#")).toList()) {
			for (String entry : line.split("[,\\s]+")) {
				if (!entry.isEmpty()) {
					keys.addAll(entry(entry, source));
				}
			}
		}
		if (keys.isEmpty()) {
			throw PrivacyKeyRefusal.unreadable(source);
		}
		return new MasterKeys(keys);
	}

	private static List<MasterKey> entry(String entry, String source) {
		try {
			byte[] bytes = Base64.getDecoder().decode(entry);
			return (bytes.length == Seal.KEY_BYTES) ? List.of(new MasterKey(bytes)) : keyset(bytes);
		}
		catch (IllegalArgumentException | GeneralSecurityException ex) {
			throw PrivacyKeyRefusal.unreadable(source);
		}
	}

	private static List<MasterKey> keyset(byte[] bytes) throws GeneralSecurityException {
		AeadConfig.register();
		KeysetHandle keyset = (bytes.length > 0 && bytes[0] == '{')
				? TinkJsonProtoKeysetFormat.parseKeyset(new String(bytes, StandardCharsets.UTF_8),
						InsecureSecretKeyAccess.get())
				: TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get());
		List<MasterKey> keys = new ArrayList<>();
		for (int i = 0; i < keyset.size(); i++) {
			KeysetHandle.Entry entry = keyset.getAt(i);
			if (!entry.getStatus().equals(KeyStatus.ENABLED)) {
				continue;
			}
			keys.add(entry.isPrimary() ? 0 : keys.size(), masterKey(entry));
		}
		return keys;
	}

	private static MasterKey masterKey(KeysetHandle.Entry entry) throws GeneralSecurityException {
		if (entry.getKey() instanceof AesGcmKey key) {
			return new MasterKey(key.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get()));
		}
		throw new GeneralSecurityException("Only AES-GCM keys wrap report keys");
	}

}
