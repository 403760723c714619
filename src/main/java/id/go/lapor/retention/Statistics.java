package id.go.lapor.retention;

import java.time.YearMonth;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.engine.LaporClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counts that outlive their cases. */
@Component
class Statistics {

	private static final String NONE = "-";

	private final JdbcClient jdbc;

	private final AgencyDirectory agencies;

	Statistics(JdbcClient jdbc, AgencyDirectory agencies) {
		this.jdbc = jdbc;
		this.agencies = agencies;
	}

	/** Counts a case once more; the caller removes it in the same transaction. */
	void count(Complaint complaint) {
		Object[] key = { YearMonth.from(complaint.receivedAt().atZone(LaporClock.ZONE)).toString(), body(complaint),
				complaint.categoryCode(), complaint.status().name(), name(complaint.closedBy()),
				name(complaint.outcome()) };
		int counted = this.jdbc.sql("""
				update retention_statistic set cases = cases + 1
				where received_month = ? and agency_code = ? and category_code = ? and status = ? and closed_by = ?
				and outcome = ?""").params(key).update();
		if (counted == 0) {
			this.jdbc
				.sql("""
						insert into retention_statistic (received_month, agency_code, category_code, status, closed_by, outcome, cases)
						values (?, ?, ?, ?, ?, ?, 1)""")
				.params(key)
				.update();
		}
	}

	/** The body and not the unit: a unit with two cases a month would tell too much. */
	private String body(Complaint complaint) {
		var code = complaint.agencyCode();
		return (code == null) ? NONE : this.agencies.find(code).isPresent() ? this.agencies.bodyOf(code).code() : code;
	}

	private static String name(Enum<?> value) {
		return (value != null) ? value.name() : NONE;
	}

}
