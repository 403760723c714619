package id.go.lapor.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.sql.DataSource;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Everything the house writes outside the vault: tables, metrics, files. */
@Component
class HouseSinks {

	private static final int DEPTH = 12;

	private final DataSource database;

	private final MeterRegistry meters;

	private final Path directory;

	HouseSinks(DataSource database, MeterRegistry meters, @Value("${lapor.data-directory}") Path directory) {
		this.database = database;
		this.meters = meters;
		this.directory = directory;
	}

	/** Every row of every table, ours and the engine's, byte arrays unpacked. */
	List<Sink> tables() {
		var sinks = new ArrayList<Sink>();
		try (var connection = this.database.getConnection()) {
			for (var table : tableNames(connection)) {
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

	/** What lies in the house's own directory, sealed files and all. */
	List<Sink> directory() {
		return files(this.directory, Set.of());
	}

	/** The files of a directory, without those that go while they are counted. */
	static Set<Path> names(Path directory) {
		var names = new HashSet<Path>();
		try {
			Files.walkFileTree(directory, Set.of(), DEPTH, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
					names.add(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException gone) {
					return FileVisitResult.CONTINUE;
				}

			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return names;
	}

	/**
	 * What lies in a directory now.
	 * @param known files that were there before and belong to others
	 */
	static List<Sink> files(Path directory, Set<Path> known) {
		return names(directory).stream()
			.filter((file) -> !known.contains(file) && isReadable(file))
			.flatMap(HouseSinks::file)
			.toList();
	}

	private static Stream<Sink> file(Path file) {
		try {
			return Stream.of(Sink.of("file " + file, Files.readAllBytes(file)), Sink.of("file name", file.toString()));
		}
		catch (IOException gone) {
			return Stream.of();
		}
	}

	/** Classes are left out: those of these tests hold every canary. */
	private static boolean isReadable(Path file) {
		try {
			return !file.toString().endsWith(".class") && Files.isRegularFile(file) && Files.size(file) < 20_000_000;
		}
		catch (IOException gone) {
			return false;
		}
	}

	private static List<String> tableNames(Connection connection) throws SQLException {
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
