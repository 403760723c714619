package id.go.lapor.privacy;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSetMetaData;
import java.util.List;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A real database with the house's tables and nothing in them. */
final class VaultDatabase {

	private static final List<String> TABLES = List.of("privacy_key", "report_key", "reporter_identity",
			"original_text");

	private final DataSource source;

	private final TransactionTemplate transaction;

	VaultDatabase(DataSource source) {
		this.source = source;
		this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
		migrate();
	}

	DataSource source() {
		return this.source;
	}

	JdbcClient client() {
		return JdbcClient.create(this.source);
	}

	<T> T inTransaction(Supplier<T> work) {
		return this.transaction.execute((status) -> work.get());
	}

	void inTransaction(Runnable work) {
		this.transaction.executeWithoutResult((status) -> work.run());
	}

	/** Every column of every row, bytes as they are: what a stolen dump would hold. */
	String dump() {
		StringBuilder dump = new StringBuilder();
		for (String table : TABLES) {
			client().sql("select * from " + table).query((row) -> {
				ResultSetMetaData columns = row.getMetaData();
				for (int i = 1; i <= columns.getColumnCount(); i++) {
					Object value = row.getObject(i);
					dump.append(
							(value instanceof byte[] bytes) ? new String(bytes, StandardCharsets.ISO_8859_1) : value);
					dump.append('\n');
				}
			});
		}
		return dump.toString();
	}

	private void migrate() {
		Flyway flyway = Flyway.configure()
			.dataSource(this.source)
			.locations("classpath:db/migration")
			.cleanDisabled(false)
			.load();
		flyway.clean();
		flyway.migrate();
	}

}
