package id.go.lapor.privacy;

import java.util.Collection;

/**
 * The application does not start, because with this key it could not read what it
 * promised to keep. Starting anyway would lose data: a second key would seal new reports
 * that the first cannot open. One line says what is wrong, one what to do; neither ever
 * holds key material.
 */
public class PrivacyKeyRefusal extends IllegalStateException {

	private final String remedy;

	private PrivacyKeyRefusal(String problem, String remedy) {
		super(problem);
		this.remedy = remedy;
	}

	public String remedy() {
		return this.remedy;
	}

	static PrivacyKeyRefusal unreadable(String source) {
		return new PrivacyKeyRefusal("The privacy key in " + source + " is not a key.",
				"Set it to the base64 of 32 random bytes (openssl rand -base64 32) or of a Tink AES-256-GCM keyset; "
						+ "several keys are separated by commas, the newest first.");
	}

	static PrivacyKeyRefusal missing(String file, boolean production) {
		String why = production ? "production never generates one"
				: "the database already holds reports sealed under another one";
		return new PrivacyKeyRefusal(
				"No privacy key: LAPOR_PRIVACY_KEY is empty, " + file + " does not exist, and " + why + ".",
				"Set LAPOR_PRIVACY_KEY (lapor.privacy.key) or restore the key file. Nothing was changed.");
	}

	static PrivacyKeyRefusal foreign(Collection<String> missingIds) {
		return new PrivacyKeyRefusal(
				"The configured privacy key cannot open this database: it was sealed under key "
						+ String.join(", ", missingIds) + ".",
				"Add that key to LAPOR_PRIVACY_KEY or to the key file, behind the newest one. Nothing was changed.");
	}

	static PrivacyKeyRefusal givenUp(String id) {
		return new PrivacyKeyRefusal(
				"The first configured privacy key, " + id + ", was given up: other nodes run without it and "
						+ "could not read what this one would seal.",
				"Put the key that the other nodes use first in LAPOR_PRIVACY_KEY. Nothing was changed.");
	}

	static PrivacyKeyRefusal unwritable(String file, Exception reason) {
		return new PrivacyKeyRefusal(
				"The privacy key file " + file + " can be neither read nor created ("
						+ reason.getClass().getSimpleName() + ").",
				"Make its directory writable for this user, or set LAPOR_PRIVACY_KEY.");
	}

}
