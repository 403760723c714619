package id.go.lapor.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What marks are made under: a key per privacy key and purpose. They are derived while
 * the privacy key is at hand, and lie wrapped in the database for the time when it is
 * not: a key for marks opens no report, so an old privacy key can go although marks are
 * kept for years.
 */
@Component
class MarkKeys {

	private static final Logger log = LoggerFactory.getLogger(MarkKeys.class);

	private static final byte[] NO_SALT = {};

	private final JdbcClient database;

	private final MasterKeys masters;

	MarkKeys(JdbcClient database, MasterKeys masters) {
		this.database = database;
		this.masters = masters;
	}

	/** The key for one purpose; empty if this node can neither derive nor unwrap it. */
	Optional<byte[]> find(String keyId, String purpose) {
		return this.masters.find(keyId)
			.map((master) -> master.derive(purpose, NO_SALT))
			.or(() -> this.database
				.sql("select wrapped_by, wrapped_key from privacy_mark_key where key_id = ? and purpose = ?")
				.params(keyId, purpose)
				.query((row, number) -> unwrap(row.getString(1), row.getBytes(2), keyId, purpose))
				.optional());
	}

	/** The keys for one purpose under every privacy key there ever was, newest first. */
	List<byte[]> all(String purpose) {
		var keys = new ArrayList<byte[]>();
		this.masters.all().forEach((master) -> keys.add(master.derive(purpose, NO_SALT)));
		this.database.sql("select key_id from privacy_mark_key where purpose = ?")
			.param(purpose)
			.query(String.class)
			.list()
			.stream()
			.filter((id) -> this.masters.find(id).isEmpty())
			.forEach((id) -> find(id, purpose).ifPresent(keys::add));
		return keys;
	}

	/** Keeps the keys for these purposes under every privacy key at hand that sealed. */
	void keep(List<String> registered, List<String> purposes) {
		for (var master : this.masters.all()) {
			if (registered.contains(master.id())) {
				purposes.forEach((purpose) -> keep(master, purpose));
			}
		}
	}

	private void keep(MasterKey master, String purpose) {
		boolean kept = this.database.sql("select count(*) from privacy_mark_key where key_id = ? and purpose = ?")
			.params(master.id(), purpose)
			.query(Integer.class)
			.single() > 0;
		if (!kept) {
			var newest = this.masters.newest();
			this.database
				.sql("insert into privacy_mark_key (key_id, purpose, wrapped_by, wrapped_key) "
						+ "select ?, ?, ?, ? where not exists "
						+ "(select key_id from privacy_mark_key where key_id = ? and purpose = ?)")
				.params(master.id(), purpose, newest.id(),
						newest.wrapping().seal(master.derive(purpose, NO_SALT), place(master.id(), purpose)),
						master.id(), purpose)
				.update();
		}
	}

	/**
	 * Wraps by the newest key what an older one wraps.
	 * @return how many keys were
	 */
	int renew(MasterKey older) {
		return this.database.sql("select key_id, purpose, wrapped_key from privacy_mark_key where wrapped_by = ?")
			.param(older.id())
			.query((row, number) -> new Wrapped(row.getString(1), row.getString(2), row.getBytes(3)))
			.list()
			.stream()
			.mapToInt((wrapped) -> renew(wrapped, older))
			.sum();
	}

	/** What does not open stays as it is and holds nothing else up. */
	private int renew(Wrapped wrapped, MasterKey older) {
		var newest = this.masters.newest();
		var place = place(wrapped.keyId(), wrapped.purpose());
		try {
			var key = older.wrapping().open(wrapped.key(), place);
			return this.database
				.sql("update privacy_mark_key set wrapped_by = ?, wrapped_key = ? "
						+ "where key_id = ? and purpose = ? and wrapped_by = ?")
				.params(newest.id(), newest.wrapping().seal(key, place), wrapped.keyId(), wrapped.purpose(), older.id())
				.update();
		}
		catch (SealBroken ex) {
			log.error("A key for marks of {} does not open under {} and stays as it is", wrapped.keyId(), older);
			return 0;
		}
	}

	private byte[] unwrap(String wrappedBy, byte[] wrapped, String keyId, String purpose) {
		return this.masters.require(wrappedBy).wrapping().open(wrapped, place(keyId, purpose));
	}

	private static String place(String keyId, String purpose) {
		return "mark-key/" + keyId + "/" + purpose;
	}

	private record Wrapped(String keyId, String purpose, byte[] key) {
	}

}
