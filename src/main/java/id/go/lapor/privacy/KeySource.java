package id.go.lapor.privacy;

import java.nio.file.Path;

/**
 * Decides which key counts: the configured one, else the key file, else - outside
 * production and on a database that nobody sealed yet - a new key file. A key is never
 * generated over data that another key sealed.
 */
final class KeySource {

	private final PrivacyProperties properties;

	private final KeyFile file;

	private final boolean production;

	KeySource(PrivacyProperties properties, Path dataDirectory, boolean production) {
		this.properties = properties;
		this.file = new KeyFile(properties.keyFileUnder(dataDirectory));
		this.production = production;
	}

	MasterKeys open(KeyRegister register) {
		return register.admit(find(register));
	}

	private MasterKeys find(KeyRegister register) {
		if (this.properties.hasKey()) {
			return KeyMaterial.read(this.properties.key(), "LAPOR_PRIVACY_KEY (lapor.privacy.key)");
		}
		if (this.file.exists()) {
			return this.file.read();
		}
		if (this.production || !register.isEmpty()) {
			throw PrivacyKeyRefusal.missing(this.file.toString(), this.production);
		}
		return this.file.generate();
	}

}
