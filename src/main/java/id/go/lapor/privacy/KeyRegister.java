package id.go.lapor.privacy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Remembers in the database which keys sealed it (ids only), one generation per key, and
 * turns away a node that could not read what the others write. Without it two nodes with
 * a generated key file each would both start on an empty database and part the data
 * between them.
 */
final class KeyRegister {

	private final JdbcClient database;

	private final Clock clock;

	KeyRegister(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	boolean isEmpty() {
		return registered().isEmpty();
	}

	/**
	 * @throws PrivacyKeyRefusal if these keys cannot open what lies in the database
	 */
	MasterKeys admit(MasterKeys keys) {
		List<String> registered = registered();
		List<String> missing = missing(registered, keys);
		if (!missing.isEmpty()) {
			throw PrivacyKeyRefusal.foreign(missing);
		}
		if (registered.contains(keys.newest().id())) {
			return keys;
		}
		try {
			enter(registered.size() + 1, keys.newest());
			return keys;
		}
		catch (DuplicateKeyException ex) {
			// another node entered a key in this moment: judge again with it
			return admit(keys);
		}
	}

	/**
	 * The newest key must be readable, an older one only while a report needs it or marks
	 * were made under it.
	 */
	private List<String> missing(List<String> registered, MasterKeys keys) {
		List<String> missing = new ArrayList<>();
		for (int i = 0; i < registered.size(); i++) {
			String id = registered.get(i);
			boolean newest = i == registered.size() - 1;
			if (keys.find(id).isEmpty() && (newest || isUsed(id))) {
				missing.add(id);
			}
		}
		return missing;
	}

	private List<String> registered() {
		return this.database.sql("select key_id from privacy_key order by generation").query(String.class).list();
	}

	private boolean isUsed(String id) {
		return !this.database.sql("select case_number from report_key where key_id = ? "
				+ "union all select key_id from privacy_key where key_id = ? and claimed = true fetch first 1 rows only")
			.params(id, id)
			.query(String.class)
			.list()
			.isEmpty();
	}

	private void enter(int generation, MasterKey key) {
		this.database.sql("insert into privacy_key (generation, key_id, registered_at) values (?, ?, ?)")
			.params(generation, key.id(), OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.update();
	}

}
