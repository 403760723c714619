package id.go.lapor.archive;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import id.go.lapor.audit.CopiedChains;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Has lines made by two threads and writes them by COPY in one connection, in the order
 * in which they were asked for.
 */
final class CopyWriter implements AutoCloseable {

	private static final Map<HouseTable, String> COLUMNS = Map.of(HouseTable.AUDIT_ENTRY, CopiedChains.ENTRY_COLUMNS,
			HouseTable.AUDIT_HEAD, CopiedChains.HEAD_COLUMNS, HouseTable.REPORT_KEY, "case_number, key_id, wrapped_key",
			HouseTable.REPORTER_IDENTITY, "case_number, ciphertext", HouseTable.ORIGINAL_TEXT,
			"case_number, part, ciphertext", HouseTable.DUPLICATE_REPORT, "case_number, received",
			HouseTable.DUPLICATE_KEY, "match_key, received, case_number", HouseTable.DUPLICATE_PUBLIC_REPORT,
			"case_number, received", HouseTable.DUPLICATE_PUBLIC_KEY, "match_key, received, case_number");

	/** Batches that may be under way: memory holds no more than these. */
	private static final int AHEAD = 3;

	private final CopyManager copy;

	private final ExecutorService makers = Executors.newFixedThreadPool(2);

	private final ExecutorService hand = Executors.newSingleThreadExecutor();

	private final Deque<Future<Long>> written = new ArrayDeque<>();

	private long rows;

	CopyWriter(Connection connection) throws SQLException {
		this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
	}

	/** Has lines made and written, after all those before; waits if too many are. */
	void write(Supplier<CopyTables> lines) {
		while (this.written.size() >= AHEAD) {
			awaitFirst();
		}
		var made = this.makers.submit(lines::get);
		this.written.add(this.hand.submit(() -> copy(made.get())));
	}

	/** Until everything taken over is written. */
	long await() {
		while (!this.written.isEmpty()) {
			awaitFirst();
		}
		return this.rows;
	}

	private void awaitFirst() {
		try {
			this.rows += this.written.remove().get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted", ex);
		}
		catch (ExecutionException ex) {
			var cause = (ex.getCause() instanceof ExecutionException inner) ? inner.getCause() : ex.getCause();
			throw new IllegalStateException(cause.getMessage(), cause);
		}
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
		this.makers.shutdownNow();
		this.hand.shutdownNow();
	}

}
