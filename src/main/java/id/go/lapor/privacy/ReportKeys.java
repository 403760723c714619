package id.go.lapor.privacy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

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
			this.database.sql("insert into report_key (case_number, key_id, wrapped_key) values (?, ?, ?)")
				.params(caseNumber, master.id(), master.wrapping().seal(key, place(caseNumber)))
				.update();
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

	private boolean isKnown(String caseNumber) {
		return !this.database.sql("select case_number from report_key where case_number = ?")
			.param(caseNumber)
			.query(String.class)
			.list()
			.isEmpty();
	}

	private static String place(String caseNumber) {
		return "report-key/" + caseNumber;
	}

}
