package id.go.lapor.privacy;

import java.util.Arrays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Keyed marks for tests of other rooms, under keys made of one byte each. */
public final class Marks {

	private Marks() {
	}

	static KeyedMarks under(JdbcClient database, MasterKeys keys) {
		return new KeyedMarks(keys, new MarkKeys(database, keys), new KeyNeeds(database, VaultFixture.CLOCK), database,
				VaultFixture.CLOCK);
	}

	/**
	 * A node that is started with these keys, newest first.
	 * @throws PrivacyKeyRefusal if the database needs others
	 */
	public static KeyedMarks admitted(JdbcClient database, int... seeds) {
		return under(database, new KeyRegister(database, VaultFixture.CLOCK).admit(keys(seeds)));
	}

	/** What the house does every minute once the newest key comes first. */
	public static void renew(JdbcClient database, PlatformTransactionManager transactions, int... seeds) {
		var keys = keys(seeds);
		new KeyRenewal(new KeyNeeds(database, VaultFixture.CLOCK), keys,
				new ReportKeys(database, keys, VaultFixture.CLOCK),
				new OfficerWords(database, new SealedAnswer(keys), transactions, VaultFixture.CLOCK),
				new ColleagueNotes(database, new SealedAnswer(keys), VaultFixture.CLOCK), new MarkKeys(database, keys),
				transactions)
			.run();
	}

	private static MasterKeys keys(int... seeds) {
		return new MasterKeys(Arrays.stream(seeds).mapToObj(VaultFixture::key).toList());
	}

	/** Newest first. */
	public static KeyedMarks under(JdbcClient database, int... seeds) {
		return under(database, keys(seeds));
	}

}
