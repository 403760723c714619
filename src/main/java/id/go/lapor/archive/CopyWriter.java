package id.go.lapor.archive;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import id.go.lapor.audit.CopiedChains;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Writes lines by COPY in one connection, while the next ones are made: one core for the
 * database, one for us.
 */
final class CopyWriter implements AutoCloseable {

	private static final Map<HouseTable, String> COLUMNS = Map.of(HouseTable.AUDIT_ENTRY, CopiedChains.ENTRY_COLUMNS,
			HouseTable.AUDIT_HEAD, CopiedChains.HEAD_COLUMNS, HouseTable.REPORT_KEY, "case_number, key_id, wrapped_key",
			HouseTable.REPORTER_IDENTITY, "case_number, ciphertext", HouseTable.ORIGINAL_TEXT,
			"case_number, part, ciphertext", HouseTable.DUPLICATE_REPORT, "case_number, received",
			HouseTable.DUPLICATE_KEY, "match_key, received, case_number", HouseTable.DUPLICATE_PUBLIC_REPORT,
			"case_number, received", HouseTable.DUPLICATE_PUBLIC_KEY, "match_key, received, case_number");

	private final CopyManager copy;

	private final ExecutorService hand = Executors.newSingleThreadExecutor();

	private Future<Long> written;

	private long rows;

	CopyWriter(Connection connection) throws SQLException {
		this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
	}

	/** Takes lines over; waits for those before. */
	void write(CopyTables lines) {
		await();
		this.written = this.hand.submit(() -> copy(lines));
	}

	/** Until everything taken over is written. */
	long await() {
		if (this.written != null) {
			try {
				this.rows += this.written.get();
				this.written = null;
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException("Interrupted", ex);
			}
			catch (ExecutionException ex) {
				throw new IllegalStateException(ex.getCause().getMessage(), ex.getCause());
			}
		}
		return this.rows;
	}

	private long copy(CopyTables lines) throws SQLException, IOException {
		long copied = 0;
		for (var table : HouseTable.values()) {
			var line = lines.all().get(table);
			if (line != null) {
				copied += this.copy.copyIn("copy " + table.tableName() + columns(table) + " from stdin",
						new StringReader(line.written().toString()), 1 << 18);
			}
		}
		return copied;
	}

	private static String columns(HouseTable table) {
		return COLUMNS.containsKey(table) ? " (" + COLUMNS.get(table) + ")" : "";
	}

	@Override
	public void close() {
		this.hand.shutdownNow();
	}

}
