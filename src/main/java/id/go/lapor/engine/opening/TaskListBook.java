package id.go.lapor.engine.opening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the application wrote into Tasklist's filters, and what stands there now. */
@Component
class TaskListBook {

	private final JdbcTemplate jdbc;

	TaskListBook(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	boolean isEmpty() {
		return this.jdbc.queryForObject("select count(*) from engine_task_list", Long.class) == 0;
	}

	Optional<Entry> find(String code) {
		return this.jdbc
			.query("select filter_id, wanted, written from engine_task_list where code = ?",
					(row, number) -> new Entry(row.getString(1), row.getString(2), row.getString(3)), code)
			.stream()
			.findFirst();
	}

	void enter(String code, Entry entry) {
		this.jdbc.update("delete from engine_task_list where code = ?", code);
		this.jdbc.update("insert into engine_task_list (code, filter_id, wanted, written) values (?, ?, ?, ?)", code,
				entry.filterId(), entry.wanted(), entry.written());
	}

	/** A digest of name, question and looks as they stand; empty once it is removed. */
	Optional<String> content(String filterId) {
		return this.jdbc.query("select name_, query_, properties_ from act_ru_filter where id_ = ?",
				(row, number) -> digest(row.getString(1) + "\n" + row.getString(2) + "\n" + row.getString(3)), filterId)
			.stream()
			.findFirst();
	}

	/** The question of a filter, as the engine keeps it. */
	String question(String filterId) {
		return this.jdbc.queryForObject("select query_ from act_ru_filter where id_ = ?",
				(row, number) -> row.getString(1), filterId);
	}

	static String digest(String text) {
		try {
			var sha = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What is known of a list.
	 *
	 * @param wanted digest of what the application wanted when it last looked
	 * @param written digest of what stood there after it wrote
	 */
	record Entry(String filterId, String wanted, String written) {
	}

}
