package id.go.lapor.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the clocks know of a case; its row is the lock of all its clocks. */
@Component
class FiledCases {

	private static final Logger logger = LoggerFactory.getLogger(FiledCases.class);

	private static final String SELECT = """
			select case_number, kind, complaint_class, regulation, received_at from sla_case where case_number = ?""";

	private final JdbcClient jdbc;

	private final Regulations regulations;

	private final Clock clock;

	FiledCases(JdbcClient jdbc, Regulations regulations, Clock clock) {
		this.jdbc = jdbc;
		this.regulations = regulations;
		this.clock = clock;
	}

	Optional<FiledCase> find(String caseNumber) {
		return this.jdbc.sql(SELECT).param(caseNumber).query(FiledCases::read).optional();
	}

	/**
	 * Locks the case's clocks to the end of the transaction. A case nobody filed is filed
	 * as an unclassified complaint of now: a wait without a deadline would be worse.
	 */
	FiledCase lock(String caseNumber) {
		return this.jdbc.sql(SELECT + " for update")
			.param(caseNumber)
			.query(FiledCases::read)
			.optional()
			.orElseGet(() -> {
				logger.warn("Case {} was never filed with the clocks; its limits count from now", caseNumber);
				return insert(caseNumber, new CaseTerms("COMPLAINT", null, this.clock.instant()));
			});
	}

	FiledCase insert(String caseNumber, CaseTerms terms) {
		var receivedAt = SqlTime.finest(terms.receivedAt());
		var filed = new FiledCase(caseNumber, terms.kind(), terms.complaintClass(),
				this.regulations.inForceAt(receivedAt).code(), receivedAt);
		this.jdbc
			.sql("""
					insert into sla_case (case_number, kind, complaint_class, regulation, received_at) values (?, ?, ?, ?, ?)""")
			.params(caseNumber, filed.kind(), filed.complaintClass(), filed.regulation(), SqlTime.write(receivedAt))
			.update();
		return filed;
	}

	void reclassify(String caseNumber, String kind, String complaintClass) {
		this.jdbc.sql("update sla_case set kind = ?, complaint_class = ? where case_number = ?")
			.params(kind, complaintClass, caseNumber)
			.update();
	}

	private static FiledCase read(ResultSet row, int number) throws SQLException {
		return new FiledCase(row.getString("case_number"), row.getString("kind"), row.getString("complaint_class"),
				row.getString("regulation"), SqlTime.read(row, "received_at"));
	}

	/** The terms of a case, with the regulation it keeps for good. */
	record FiledCase(String caseNumber, String kind, String complaintClass, String regulation, Instant receivedAt) {
	}

}
