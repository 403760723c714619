package id.go.lapor.agency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells whether the directory changed since it was last read. Asked at most every half
 * minute, so that a change on one node is seen by the others within the minute and a case
 * costs no statement for it.
 */
@Component
class DirectoryState {

	private static final Duration TRUSTED = Duration.ofSeconds(30);

	private final JdbcClient jdbc;

	private final Clock clock;

	private volatile Seen seen;

	DirectoryState(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The day in the capital: the directory's days are those of decrees. */
	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), TimeZones.CAPITAL);
	}

	/**
	 * The stamp of the last change that this node knows of; a new day is one, because
	 * agencies begin and end with it.
	 */
	String stamp() {
		return changeStamp() + " " + today();
	}

	private String changeStamp() {
		var now = this.clock.instant();
		var known = this.seen;
		if (known == null || Duration.between(known.at(), now).abs().compareTo(TRUSTED) >= 0) {
			known = new Seen(now, read("stamp"));
			this.seen = known;
		}
		return known.stamp();
	}

	/** The fingerprint of the data that was loaded last. */
	String loadedDigest() {
		return read("data_digest");
	}

	void loaded(String digest) {
		this.jdbc.sql("update agency_directory_state set data_digest = ? where id = 1").param(digest).update();
	}

	/**
	 * One change at a time, on all nodes, to the end of the transaction; this node reads
	 * afresh from here on.
	 */
	void lock() {
		this.jdbc.sql("select stamp from agency_directory_state where id = 1 for update").query(String.class).single();
		this.seen = null;
	}

	/** To be called after every change, in its transaction. */
	void changed() {
		this.jdbc.sql("update agency_directory_state set stamp = ? where id = 1")
			.param(UUID.randomUUID().toString())
			.update();
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			this.seen = null;
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				DirectoryState.this.seen = null;
			}
		});
	}

	private String read(String column) {
		return this.jdbc.sql("select " + column + " from agency_directory_state where id = 1")
			.query(String.class)
			.single();
	}

	private record Seen(Instant at, String stamp) {
	}

}
