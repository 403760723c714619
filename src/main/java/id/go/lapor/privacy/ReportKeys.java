package id.go.lapor.privacy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One data key per report, wrapped by the newest key-encryption key, in a table of its
 * own: it can be kept out of long-lived backups, and destroying one row makes a report's
 * identity and originals unreadable wherever copies of them lie. The emptied row stays,
 * so that the same case can never be filled again.
 */
@Component
class ReportKeys {

	private static final Logger log = LoggerFactory.getLogger(ReportKeys.class);

	private final JdbcClient database;

	private final MasterKeys masters;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	ReportKeys(JdbcClient database, MasterKeys masters, Clock clock) {
		this.database = database;
		this.masters = masters;
		this.clock = clock;
	}

	/**
	 * @throws AlreadyKept if this report has or had a key
	 */
	Seal create(String caseNumber) {
		if (isKnown(caseNumber)) {
			throw new AlreadyKept(caseNumber);
		}
		byte[] key = new byte[Seal.KEY_BYTES];
		this.random.nextBytes(key);
		MasterKey master = this.masters.newest();
		try {
			int kept = this.database
				.sql("insert into report_key (case_number, key_id, wrapped_key) select ?, ?, ? where not exists "
						+ "(select key_id from privacy_key where key_id = ? and given_up_at is not null)")
				.params(caseNumber, master.id(), master.wrapping().seal(key, place(caseNumber)), master.id())
				.update();
			if (kept == 0) {
				throw new IllegalStateException("Privacy key " + master.id()
						+ " was given up: put the newest key first in LAPOR_PRIVACY_KEY and start this node again");
			}
		}
		catch (DuplicateKeyException ex) {
			throw new AlreadyKept(caseNumber);
		}
		return new Seal(key);
	}

	/** The report's seal; empty if the report is unknown or erased. */
	Optional<Seal> find(String caseNumber) {
		return this.database
			.sql("select key_id, wrapped_key from report_key where case_number = ? and wrapped_key is not null")
			.param(caseNumber)
			.query((row, number) -> new Seal(
					this.masters.require(row.getString(1)).wrapping().open(row.getBytes(2), place(caseNumber))))
			.optional();
	}

	/** Whether the report has its key still; nothing is opened. */
	boolean isUsable(String caseNumber) {
		return this.database.sql("select count(*) from report_key where case_number = ? and wrapped_key is not null")
			.param(caseNumber)
			.query(Integer.class)
			.single() > 0;
	}

	Seal require(String caseNumber) {
		return find(caseNumber).orElseThrow(() -> new ReportErased(caseNumber));
	}

	void destroy(String caseNumber) {
		this.database
			.sql("update report_key set wrapped_key = null, key_id = null, erased_at = ? "
					+ "where case_number = ? and erased_at is null")
			.params(OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC), caseNumber)
			.update();
	}

	/**
	 * Wraps by the newest key what an older one wraps, in the caller's transaction. What
	 * does not open stays as it is and holds nothing else up.
	 * @param after the last case of the chunk before, or empty
	 */
	KeyRenewal.Renewed renew(MasterKey older, String after, int most) {
		var rows = this.database
			.sql("select case_number, wrapped_key from report_key where key_id = ? and case_number > ? "
					+ "order by case_number fetch first ? rows only")
			.params(older.id(), after, most)
			.query((row, number) -> Map.entry(row.getString(1), row.getBytes(2)))
			.list();
		int renewed = 0;
		for (var row : rows) {
			renewed += renew(older, row.getKey(), row.getValue());
		}
		return KeyRenewal.Renewed.of(rows.stream().map(Map.Entry::getKey).toList(), renewed, most);
	}

	/** Only while it lies under the older key: an erased report lies under none. */
	private int renew(MasterKey older, String caseNumber, byte[] wrapped) {
		MasterKey newest = this.masters.newest();
		try {
			byte[] key = older.wrapping().open(wrapped, place(caseNumber));
			return this.database
				.sql("update report_key set key_id = ?, wrapped_key = ? where case_number = ? and key_id = ?")
				.params(newest.id(), newest.wrapping().seal(key, place(caseNumber)), caseNumber, older.id())
				.update();
		}
		catch (SealBroken ex) {
			log.error("The key of case {} does not open under {} and stays as it is", caseNumber, older);
			return 0;
		}
	}

	private boolean isKnown(String caseNumber) {
		return !this.database.sql("select case_number from report_key where case_number = ?")
			.param(caseNumber)
			.query(String.class)
			.list()
			.isEmpty();
	}

	/** What a wrapped key is bound to. */
	static String place(String caseNumber) {
		return "report-key/" + caseNumber;
	}

}
