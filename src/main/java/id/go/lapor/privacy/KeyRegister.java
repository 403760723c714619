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

	private final KeyNeeds needs;

	private final Clock clock;

	KeyRegister(JdbcClient database, Clock clock) {
		this.database = database;
		this.needs = new KeyNeeds(database, clock);
		this.clock = clock;
	}

	boolean isEmpty() {
		return this.needs.registered().isEmpty();
	}

	/**
	 * @throws PrivacyKeyRefusal if these keys cannot open what lies in the database
	 */
	MasterKeys admit(MasterKeys keys) {
		List<String> registered = this.needs.registered();
		List<String> missing = missing(registered, keys);
		if (!missing.isEmpty()) {
			throw PrivacyKeyRefusal.foreign(missing);
		}
		if (registered.contains(keys.newest().id())) {
			if (isGivenUp(keys.newest().id())) {
				throw PrivacyKeyRefusal.givenUp(keys.newest().id());
			}
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
	 * The newest key must be readable, an older one only while something needs it.
	 */
	private List<String> missing(List<String> registered, MasterKeys keys) {
		List<String> missing = new ArrayList<>();
		for (int i = 0; i < registered.size(); i++) {
			String id = registered.get(i);
			boolean newest = i == registered.size() - 1;
			if (keys.find(id).isEmpty() && (newest || !this.needs.of(id, false).isOver())) {
				missing.add(id);
			}
		}
		return missing;
	}

	private boolean isGivenUp(String id) {
		return this.database.sql("select count(*) from privacy_key where key_id = ? and given_up_at is not null")
			.param(id)
			.query(Integer.class)
			.single() > 0;
	}

	private void enter(int generation, MasterKey key) {
		this.database.sql("insert into privacy_key (generation, key_id, registered_at) values (?, ?, ?)")
			.params(generation, key.id(), OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.update();
	}

}
