package id.go.lapor.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The room's furniture over one database and the given keys. */
final class VaultFixture {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T03:04:05Z"), ZoneOffset.UTC);

	static final String CASE = "4711223344";

	static final Reporter REPORTER = new Reporter("Kanarina Zulfikar", "0812-7777-8888", "kanarina@contoh.example");

	static final OriginalReport ORIGINAL = new OriginalReport("Judul kenari", "Lampu kenari padam di depan rumah.",
			"Gang Kenari 5");

	final VaultDatabase database;

	final MasterKeys keys;

	final IdentityVault vault;

	VaultFixture(VaultDatabase database, MasterKey... keys) {
		this.database = database;
		this.keys = new MasterKeys(List.of(keys));
		this.vault = new IdentityVault(new ReportKeys(database.client(), this.keys, CLOCK),
				new SealedRows(database.client()));
	}

	void keep(String caseNumber) {
		this.database.inTransaction(() -> this.vault.keep(caseNumber, REPORTER, ORIGINAL));
	}

	static MasterKey key(int seed) {
		byte[] secret = new byte[Seal.KEY_BYTES];
		java.util.Arrays.fill(secret, (byte) seed);
		return new MasterKey(secret);
	}

}
