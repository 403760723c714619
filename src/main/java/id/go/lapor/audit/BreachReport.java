package id.go.lapor.audit;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which people are concerned when an officer's account was misused: every case that the
 * account touched in a window of time, and what it learned or changed of it. The cases
 * stand for their reporters, whom only the identity officer may look up.
 */
class BreachReport {

	/** One statement of one page; the index over actor and time answers it. */
	static final String SQL = "select " + Rows.ENTRY + " from audit_entry where actor = ? and happened_at >= ? "
			+ "and happened_at < ? and (happened_at, case_number, seq_no) > (?, ?, ?) "
			+ "order by happened_at, case_number, seq_no fetch first " + Pages.SIZE + " rows only";

	private final JdbcClient database;

	BreachReport(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What the account did, oldest first, a page at a time.
	 * @param from inclusive
	 * @param to exclusive
	 */
	Pages<Entry> of(String account, Instant from, Instant to) {
		return new Pages<>((last) -> page(account, (last != null) ? last.at() : from, to, last));
	}

	private List<Entry> page(String account, Instant from, Instant to, Entry last) {
		return this.database.sql(SQL)
			.params(account, Rows.utc(from), Rows.utc(to), Rows.utc(from), (last != null) ? last.caseNumber() : "",
					(last != null) ? last.sequence() : 0)
			.query(Rows::entry)
			.list();
	}

	/** The heading of the columns. */
	static String heading() {
		return "case_number,at,deed,detail,role,agency";
	}

	/**
	 * One line; codes alone stand in it, and nothing that a spreadsheet would execute,
	 * whoever forged the rows.
	 */
	static String line(Entry entry) {
		return String.join(",", cell(entry.caseNumber()), entry.at().toString(), cell(entry.deed()),
				cell(entry.detail()), cell(entry.role()), cell(entry.agencyCode()));
	}

	private static String cell(String code) {
		return (code == null) ? "" : code.replaceAll("[^A-Za-z0-9_:.\\-]", "_").replaceAll("^[-]", "_");
	}

}
