package id.go.lapor.privacy;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts what lies under each key that ever sealed this database. It needs no key itself.
 * What lives shorter than a day outside the database - a file that waits for its form, an
 * open page of a reporter - is not counted.
 */
final class KeyNeeds {

	/** As long as {@code reporter} keeps answers; kept by a test. */
	static final Duration ANSWERS = Duration.ofHours(24);

	private final JdbcClient database;

	private final Clock clock;

	KeyNeeds(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Every key, oldest first. */
	List<KeyNeed> all() {
		var registered = registered();
		return registered.stream().map((id) -> of(id, id.equals(registered.get(registered.size() - 1)))).toList();
	}

	/** The ids of the keys that ever sealed this database, oldest first. */
	List<String> registered() {
		return this.database.sql("select key_id from privacy_key order by generation").query(String.class).list();
	}

	KeyNeed of(String id, boolean newest) {
		var prefix = id.getBytes(StandardCharsets.US_ASCII);
		return new KeyNeed(id, newest, count("report_key where key_id = ?", id),
				count("officer_words where substring(sealed_words, 1, 16) = ?", prefix)
						+ count("colleague_note where key_id = ?", id),
				count("idempotency_record where substring(sealed_answer, 1, 16) = ? and created_at > ?", prefix,
						Timestamp.from(this.clock.instant().minus(ANSWERS))),
				count("privacy_mark_key where wrapped_by = ?", id) + count("privacy_key where key_id = ? "
						+ "and claimed = true and key_id not in (select key_id from privacy_mark_key)", id));
	}

	private long count(String rows, Object... parameters) {
		return this.database.sql("select count(*) from " + rows).params(parameters).query(Long.class).single();
	}

}
