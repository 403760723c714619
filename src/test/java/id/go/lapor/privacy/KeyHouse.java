package id.go.lapor.privacy;

import java.util.List;

import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Everything of this room that depends on the privacy key, on one node. */
final class KeyHouse {

	final MasterKeys keys;

	final ReportKeys reports;

	final IdentityVault vault;

	final CaseSeal files;

	final SealedAnswer answers;

	final OfficerWords drafts;

	final ColleagueNotes notes;

	final KeyedMarks marks;

	final OriginalDigest digests;

	final KeyNeeds needs;

	final KeyRenewal renewal;

	private final VaultDatabase database;

	private KeyHouse(VaultDatabase database, MasterKeys keys) {
		var client = database.client();
		var transactions = new DataSourceTransactionManager(database.source());
		var markKeys = new MarkKeys(client, keys);
		this.database = database;
		this.keys = keys;
		this.reports = new ReportKeys(client, keys, VaultFixture.CLOCK);
		this.vault = new IdentityVault(this.reports, new SealedRows(client));
		this.files = new CaseSeal(this.reports, keys);
		this.answers = new SealedAnswer(keys);
		this.drafts = new OfficerWords(client, this.answers, transactions, VaultFixture.CLOCK);
		this.notes = new ColleagueNotes(client, this.answers, VaultFixture.CLOCK);
		this.needs = new KeyNeeds(client, VaultFixture.CLOCK);
		this.marks = new KeyedMarks(keys, markKeys, this.needs, client, VaultFixture.CLOCK);
		this.digests = new OriginalDigest(keys, markKeys);
		this.renewal = new KeyRenewal(this.needs, keys, this.reports, this.drafts, this.notes, markKeys, transactions);
	}

	/**
	 * Starts a node with these keys, newest first.
	 * @throws PrivacyKeyRefusal if the database needs others
	 */
	static KeyHouse start(VaultDatabase database, MasterKey... keys) {
		var admitted = new KeyRegister(database.client(), VaultFixture.CLOCK).admit(new MasterKeys(List.of(keys)));
		var house = new KeyHouse(database, admitted);
		database.inTransaction(() -> house.marks.claim("audit entries", "audit heads"));
		return house;
	}

	void keep(String caseNumber) {
		this.database.inTransaction(() -> this.vault.keep(caseNumber, VaultFixture.REPORTER, VaultFixture.ORIGINAL));
	}

	void keepWords(String caseNumber, String part, String text) {
		this.database.inTransaction(() -> this.vault.keepWords(caseNumber, part, text));
	}

	KeyNeed need(MasterKey key) {
		return this.needs.of(key.id(), false);
	}

}
