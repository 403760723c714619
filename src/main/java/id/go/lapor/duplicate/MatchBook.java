package id.go.lapor.duplicate;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps the keys of every masked report, and finds those that share some. What is read
 * for one report is bounded: a few rows of each of its keys, the newest.
 */
@Component
class MatchBook {

	/**
	 * Of a key that thousands share only the newest are looked at: a campaign is cheap.
	 */
	private static final int NEWEST_OF_A_KEY = 40;

	private static final String KEYS = "duplicate_key";

	private final JdbcTemplate jdbc;

	private final String reports;

	private final String keys;

	@Autowired
	MatchBook(JdbcTemplate jdbc) {
		this(jdbc, "duplicate_report", KEYS);
	}

	/** A book of its own, in tables of the same shape. */
	MatchBook(JdbcTemplate jdbc, String reports, String keys) {
		this.jdbc = jdbc;
		this.reports = reports;
		this.keys = keys;
	}

	/** Replaces what was kept of the report. */
	void keep(String caseNumber, long received, Collection<Long> keys) {
		forget(caseNumber);
		this.jdbc.update("insert into " + this.reports + " (case_number, received) values (?, ?)", caseNumber,
				received);
		this.jdbc.batchUpdate("insert into " + this.keys + " (match_key, received, case_number) values (?, ?, ?)",
				keys.stream().map((key) -> new Object[] { key, received, caseNumber }).toList());
	}

	void forget(String caseNumber) {
		this.jdbc.update("delete from " + this.keys + " where case_number = ?", caseNumber);
		this.jdbc.update("delete from " + this.reports + " where case_number = ?", caseNumber);
	}

	boolean holds(String caseNumber) {
		return !this.jdbc
			.queryForList("select case_number from " + this.reports + " where case_number = ?", String.class,
					caseNumber)
			.isEmpty();
	}

	/**
	 * Reports that share keys, those with the most of them first, then the newest.
	 * @param most how many at most
	 */
	List<String> sharing(Collection<Long> keys, int most) {
		if (keys.isEmpty()) {
			return List.of();
		}
		var found = new HashMap<String, Shared>();
		RowCallbackHandler count = (row) -> found.merge(row.getString(1),
				new Shared(row.getString(1), row.getLong(2), 1), Shared::more);
		this.jdbc.query(lookUp(this.keys, keys.size()), count, keys.toArray());
		return found.values()
			.stream()
			.sorted(Comparator.comparingInt(Shared::keys)
				.thenComparingLong(Shared::received)
				.thenComparing(Shared::caseNumber)
				.reversed())
			.limit(most)
			.map(Shared::caseNumber)
			.toList();
	}

	/** The newest reports, whose words show what is common now. */
	List<String> newest(int most) {
		return this.jdbc.queryForList("select case_number from " + this.reports + " order by received desc fetch first "
				+ most + " rows only", String.class);
	}

	/** One statement, one look into the index for each key. */
	static String lookUp(int keys) {
		return lookUp(KEYS, keys);
	}

	private static String lookUp(String table, int keys) {
		var one = "(select case_number, received from " + table + " where match_key = ? order by received desc,"
				+ " case_number desc fetch first " + NEWEST_OF_A_KEY + " rows only)";
		return String.join(" union all ", Collections.nCopies(keys, one));
	}

	/** A report and how many keys it shares. */
	private record Shared(String caseNumber, long received, int keys) {

		Shared more(Shared other) {
			return new Shared(this.caseNumber, this.received, this.keys + other.keys);
		}

	}

}
