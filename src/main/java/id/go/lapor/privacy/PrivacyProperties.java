package id.go.lapor.privacy;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the key-encryption key comes from.
 *
 * @param key the key itself (LAPOR_PRIVACY_KEY); see {@link KeyMaterial} for the form
 * @param keyFile a file holding it (LAPOR_PRIVACY_KEY_FILE), by default
 * {@code keys/privacy.key} under the data directory
 */
@ConfigurationProperties("lapor.privacy")
record PrivacyProperties(String key, Path keyFile) {

	boolean hasKey() {
		return this.key != null && !this.key.isBlank();
	}

	Path keyFileUnder(Path dataDirectory) {
		return (this.keyFile != null) ? this.keyFile : dataDirectory.resolve("keys").resolve("privacy.key");
	}

	@Override
	public String toString() {
		return "PrivacyProperties[redacted]";
	}

}
