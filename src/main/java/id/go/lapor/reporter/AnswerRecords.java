package id.go.lapor.reporter;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The answers that are kept for whoever asks again: found by a hash of the key, readable
 * by the key alone, for 24 hours.
 */
@Component
class AnswerRecords {

	/** How long an answer is kept. */
	static final Duration KEPT = Duration.ofHours(24);

	private final JdbcClient jdbc;

	private final Clock clock;

	AnswerRecords(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The answer kept under one of these hashes, unless its time is over. */
	Optional<Kept> find(List<String> keyHashes) {
		return this.jdbc
			.sql("select key_hash, body_hmac, sealed_answer from idempotency_record "
					+ "where key_hash in (:hashes) and created_at > :oldest")
			.param("hashes", keyHashes)
			.param("oldest", oldest())
			.query((row, index) -> new Kept(row.getString(1), row.getString(2), row.getBytes(3)))
			.optional();
	}

	/**
	 * Takes the key; whoever else takes it waits for the end of this transaction.
	 * @throws KeyTaken if it was taken before
	 */
	void take(List<String> keyHashes, String bodyHmac) {
		this.jdbc.sql("delete from idempotency_record where key_hash in (:hashes) and created_at <= :oldest")
			.param("hashes", keyHashes)
			.param("oldest", oldest())
			.update();
		try {
			this.jdbc.sql("insert into idempotency_record (key_hash, body_hmac, created_at) values (?, ?, ?)")
				.params(keyHashes.get(0), bodyHmac, Timestamp.from(this.clock.instant()))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new KeyTaken(ex);
		}
	}

	void fill(String keyHash, byte[] sealedAnswer) {
		this.jdbc.sql("update idempotency_record set sealed_answer = ? where key_hash = ?")
			.params(sealedAnswer, keyHash)
			.update();
	}

	/** Forgets what nobody may ask for any more. */
	void forgetOld() {
		this.jdbc.sql("delete from idempotency_record where created_at <= ?").param(oldest()).update();
	}

	private Timestamp oldest() {
		return Timestamp.from(this.clock.instant().minus(KEPT));
	}

	/** A kept answer. */
	record Kept(String keyHash, String bodyHmac, byte[] sealedAnswer) {
	}

}
