package id.go.lapor.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Everything the house writes outside the vault: tables, metrics, files. */
@Component
class HouseSinks {

	private final DataSource database;

	private final MeterRegistry meters;

	HouseSinks(DataSource database, MeterRegistry meters) {
		this.database = database;
		this.meters = meters;
	}

	/** Every row of every table, ours and the engine's, byte arrays unpacked. */
	List<Sink> tables() {
		var sinks = new ArrayList<Sink>();
		try (var connection = this.database.getConnection()) {
			for (var table : names(connection)) {
				try (var statement = connection.createStatement();
						var rows = statement.executeQuery("select * from " + table)) {
					while (rows.next()) {
						sinks.addAll(row(table, rows));
					}
				}
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return sinks;
	}

	Sink metrics() {
		var text = new StringBuilder();
		this.meters.getMeters().forEach((meter) -> text.append(meter.getId()).append('\n'));
		return Sink.of("metrics", text.toString());
	}

	/** What was written to a directory since. */
	static List<Sink> files(Path directory, Instant since) {
		try (Stream<Path> files = Files.walk(directory, 6)) {
			return files.filter((file) -> isNew(file, since)).flatMap(HouseSinks::file).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<Sink> file(Path file) {
		try {
			return Stream.of(Sink.of("file " + file, Files.readAllBytes(file)), Sink.of("file name", file.toString()));
		}
		catch (IOException gone) {
			return Stream.of();
		}
	}

	private static boolean isNew(Path file, Instant since) {
		try {
			return Files.isRegularFile(file) && Files.size(file) < 20_000_000
					&& Files.getLastModifiedTime(file).toInstant().isAfter(since);
		}
		catch (IOException gone) {
			return false;
		}
	}

	private static List<String> names(Connection connection) throws SQLException {
		var names = new ArrayList<String>();
		try (var tables = connection.getMetaData().getTables(null, null, "%", new String[] { "TABLE", "BASE TABLE" })) {
			while (tables.next()) {
				var schema = tables.getString("TABLE_SCHEM");
				if ("public".equalsIgnoreCase(schema)) {
					names.add("\"" + schema + "\".\"" + tables.getString("TABLE_NAME") + "\"");
				}
			}
		}
		return names;
	}

	private static List<Sink> row(String table, ResultSet row) throws SQLException {
		var sinks = new ArrayList<Sink>();
		var about = row.getMetaData();
		for (int column = 1; column <= about.getColumnCount(); column++) {
			var where = "table " + table + "." + about.getColumnName(column);
			var value = row.getObject(column);
			if (value instanceof byte[] bytes) {
				sinks.add(Sink.of(where, bytes));
			}
			else if (value instanceof java.sql.Blob blob) {
				sinks.add(Sink.of(where, blob.getBytes(1, (int) blob.length())));
			}
			else if (value instanceof java.sql.Clob clob) {
				sinks.add(Sink.of(where, clob.getSubString(1, (int) clob.length())));
			}
			else if (value != null) {
				sinks.add(Sink.of(where, value.toString().getBytes(StandardCharsets.UTF_8)));
			}
		}
		return sinks;
	}

}
