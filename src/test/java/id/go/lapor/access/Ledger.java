package id.go.lapor.access;

import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * What stands in the house's tables, row by row, to say what a request changed. Left out
 * is what every request may touch: sessions, counted guesses, the checkpoints that a
 * clock writes, and the directories that nobody changes by a request.
 */
final class Ledger {

	private static final Pattern LEFT_OUT = Pattern.compile(
			"SPRING_SESSION.*|LIMIT_BUCKET|RECEIPT_TRY|AUDIT_CHECKPOINT|AUDIT_LEAF"
					+ "|AGENCY|CATEGORY|FLYWAY.*|ACT_GE_.*|ACT_RU_METER_LOG|IDEMPOTENCY_RECORD",
			Pattern.CASE_INSENSITIVE);

	private final Map<String, Integer> rows;

	private Ledger(Map<String, Integer> rows) {
		this.rows = rows;
	}

	static Ledger of(JdbcTemplate database) {
		var rows = new TreeMap<String, Integer>();
		database
			.queryForList("select table_name from information_schema.tables "
					+ "where upper(table_schema) = 'PUBLIC' and table_type like '%TABLE'", String.class)
			.stream()
			.filter((table) -> !LEFT_OUT.matcher(table).matches())
			.forEach((table) -> database.query("select * from \"" + table + "\"",
					(RowCallbackHandler) (row) -> rows.merge(table + hash(row), 1, Integer::sum)));
		return new Ledger(rows);
	}

	/** Tables in which a row is new, gone or different. */
	TreeSet<String> changedSince(Ledger before) {
		var changed = new TreeSet<String>();
		for (var rows : Arrays.asList(before.rows, this.rows)) {
			rows.forEach((row, count) -> {
				if (!count.equals(before.rows.get(row)) || !count.equals(this.rows.get(row))) {
					changed.add(row.substring(0, row.indexOf(' ')));
				}
			});
		}
		return changed;
	}

	private static String hash(ResultSet row) throws SQLException {
		int columns = row.getMetaData().getColumnCount();
		var values = new Object[columns];
		for (int column = 1; column <= columns; column++) {
			values[column - 1] = plain(row.getObject(column));
		}
		return " " + Arrays.deepHashCode(values);
	}

	private static Object plain(Object value) throws SQLException {
		if (value instanceof Blob blob) {
			return Arrays.hashCode(blob.getBytes(1, (int) blob.length()));
		}
		if (value instanceof Clob clob) {
			return clob.getSubString(1, (int) clob.length());
		}
		return (value instanceof byte[] bytes) ? Arrays.hashCode(bytes) : value;
	}

}
