package id.go.lapor.receipt;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.privacy.OneTimeCodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the room that writes to the reporter, and no other, what stands in the message: a
 * code is worked out when it is sent and kept nowhere.
 */
@Component
public class SentCodes {

	private final JdbcClient database;

	private final OneTimeCodes secrets;

	private final Clock clock;

	SentCodes(JdbcClient database, OneTimeCodes secrets, Clock clock) {
		this.database = database;
		this.secrets = secrets;
		this.clock = clock;
	}

	/**
	 * The code as it is printed, {@code ABCDE-FGHJK}.
	 * @param id as the line of the timeline names it
	 * @return empty once it is used or overdue
	 */
	@Transactional(readOnly = true)
	public Optional<String> printed(String id) {
		return this.database
			.sql("select case_number, nonce from receipt_code where id = ? and state = 'ISSUED' and due_at > ?")
			.params(Long.parseLong(id), OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.query((row, index) -> this.secrets.of(place(new CaseNumber(row.getString(1))), row.getString(2)))
			.optional()
			.map((code) -> code.replaceFirst("(.{5})", "$1-"));
	}

	static String place(CaseNumber number) {
		return "receipt/" + number.value();
	}

}
