package id.go.lapor.theft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.postgresql.PGConnection;

/**
 * What somebody has who took the database: its text as the database itself writes it -
 * {@code SCRIPT} of H2, {@code COPY} of every table of PostgreSQL, which is what a plain
 * {@code pg_dump} holds - and, from a restored copy, every value of every row.
 */
final class Dump {

	private final byte[] text;

	private final List<Cell> cells;

	private Dump(byte[] text, List<Cell> cells) {
		this.text = text;
		this.cells = cells;
	}

	static Dump of(DataSource source) throws SQLException, IOException {
		try (var connection = source.getConnection()) {
			var tables = tables(connection);
			return new Dump(text(connection, tables), cells(connection, tables));
		}
	}

	byte[] text() {
		return this.text;
	}

	List<Cell> cells() {
		return this.cells;
	}

	/** Of values that stand in many places - codes, dates, models - the first. */
	List<Cell> different() {
		var seen = new HashSet<ByteBuffer>();
		return this.cells.stream().filter((cell) -> seen.add(ByteBuffer.wrap(cell.value()))).toList();
	}

	/** The words in columns whose place begins so, schema left out. */
	List<String> of(String... places) {
		return this.cells.stream()
			.filter((cell) -> Stream.of(places)
				.anyMatch((place) -> cell.place().regionMatches(true, "public.".length(), place, 0, place.length())))
			.map((cell) -> new String(cell.value(), StandardCharsets.UTF_8))
			.toList();
	}

	private static byte[] text(Connection connection, List<String> tables) throws SQLException, IOException {
		var text = new ByteArrayOutputStream();
		if (connection.isWrapperFor(PGConnection.class)) {
			for (var table : tables) {
				connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", text);
			}
		}
		else {
			try (var statement = connection.createStatement(); var lines = statement.executeQuery("script")) {
				while (lines.next()) {
					text.writeBytes(lines.getString(1).getBytes(StandardCharsets.UTF_8));
					text.write('\n');
				}
			}
		}
		return text.toByteArray();
	}

	private static List<String> tables(Connection connection) throws SQLException {
		var names = new ArrayList<String>();
		try (var tables = connection.getMetaData().getTables(null, null, "%", new String[] { "TABLE", "BASE TABLE" })) {
			while (tables.next()) {
				if ("public".equalsIgnoreCase(tables.getString("TABLE_SCHEM"))) {
					names.add("\"" + tables.getString("TABLE_SCHEM") + "\".\"" + tables.getString("TABLE_NAME") + "\"");
				}
			}
		}
		return names;
	}

	/** Rows of the engine belong to the case of their process instance. */
	private static List<Cell> cells(Connection connection, List<String> tables) throws SQLException {
		var cases = new HashMap<String, String>();
		try (var statement = connection.createStatement();
				var rows = statement.executeQuery(
						"select id_, business_key_ from act_hi_procinst " + "where business_key_ is not null")) {
			while (rows.next()) {
				cases.put(rows.getString(1), rows.getString(2));
			}
		}
		var cells = new ArrayList<Cell>();
		for (var table : tables) {
			try (var statement = connection.createStatement();
					var rows = statement.executeQuery("select * from " + table)) {
				var columns = columns(rows);
				while (rows.next()) {
					row(table, rows, columns, cases, cells);
				}
			}
		}
		return cells;
	}

	private static List<String> columns(ResultSet rows) throws SQLException {
		var names = new ArrayList<String>();
		for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
			names.add(rows.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT));
		}
		return names;
	}

	private static void row(String table, ResultSet row, List<String> columns, Map<String, String> cases,
			List<Cell> cells) throws SQLException {
		String owner = null;
		for (var name : columns) {
			if (name.equals("case_number") || name.equals("business_key_")) {
				owner = (row.getString(name) != null) ? row.getString(name) : owner;
			}
			else if (owner == null && (name.equals("proc_inst_id_") || name.equals("root_proc_inst_id_")
					|| name.equals("process_instance_id_"))) {
				owner = cases.get(row.getString(name));
			}
		}
		for (int column = 1; column <= columns.size(); column++) {
			var value = row.getObject(column);
			if (value != null) {
				cells.add(new Cell(table, columns.get(column - 1), owner, bytes(value)));
			}
		}
	}

	private static byte[] bytes(Object value) throws SQLException {
		if (value instanceof byte[] bytes) {
			return bytes;
		}
		if (value instanceof java.sql.Blob blob) {
			return blob.getBytes(1, (int) blob.length());
		}
		var text = (value instanceof java.sql.Clob clob) ? clob.getSubString(1, (int) clob.length()) : value.toString();
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * One value.
	 *
	 * @param owner the case of its row, or null
	 */
	record Cell(String table, String column, String owner, byte[] value) {

		String place() {
			return this.table.replace("\"", "") + "." + this.column;
		}

	}

}
