package id.go.lapor.privacy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks that nobody can make who has the database alone, for rooms that must prove later
 * that nothing was changed. The keys never leave: a room names a purpose, and gets a
 * keyed hash under a key derived for that purpose and no other.
 */
@Component
public class KeyedMarks {

	private static final byte[] NOTHING = {};

	private final MasterKeys keys;

	private final MarkKeys markKeys;

	private final KeyNeeds needs;

	private final JdbcClient database;

	private final Clock clock;

	private final Map<String, byte[]> derived = new ConcurrentHashMap<>();

	KeyedMarks(MasterKeys keys, MarkKeys markKeys, KeyNeeds needs, JdbcClient database, Clock clock) {
		this.keys = keys;
		this.markKeys = markKeys;
		this.needs = needs;
		this.database = database;
		this.clock = clock;
	}

	/** The id of the key that marks now; keep it beside the mark. */
	public String newest() {
		return this.keys.newest().id();
	}

	/**
	 * Says that marks will be made under the newest key, for these purposes. What checks
	 * them is kept wrapped from now on, so that they stay checkable when the privacy key
	 * is given up; keys that this node runs without are given up herewith.
	 */
	@Transactional
	public void claim(String... purposes) {
		var registered = this.needs.registered();
		// nodes that start together take turns
		this.database.sql("select key_id from privacy_key where key_id = ? for update")
			.param(newest())
			.query(String.class)
			.list();
		var all = new ArrayList<>(List.of(purposes));
		all.add(OriginalDigest.PURPOSE);
		this.markKeys.keep(registered, all);
		this.database.sql("update privacy_key set claimed = true where key_id = ? and claimed = false")
			.param(newest())
			.update();
		registered.stream()
			.filter((id) -> this.keys.find(id).isEmpty())
			.forEach((id) -> this.database
				.sql("update privacy_key set given_up_at = ? where key_id = ? and given_up_at is null")
				.params(OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC), id)
				.update());
	}

	/**
	 * The mark: 64 hexadecimal digits of HMAC-SHA-256 over the fields, each preceded by
	 * its length, a missing one told apart from an empty one.
	 * @param keyId under which key, current, older or given up
	 * @param purpose in words; each purpose has a key of its own
	 * @return empty if this node has no such key
	 */
	public Optional<String> mark(String keyId, String purpose, String... fields) {
		return secret(keyId, purpose).map((secret) -> {
			var bytes = new byte[fields.length][];
			for (int i = 0; i < fields.length; i++) {
				bytes[i] = (fields[i] != null) ? ("=" + fields[i]).getBytes(StandardCharsets.UTF_8) : NOTHING;
			}
			return KeyedHash.hex(secret, bytes);
		});
	}

	/**
	 * The marks of the same fields under every key at hand, newest first: for whoever
	 * looks for what was marked before. What was marked under a key that was given up is
	 * not found.
	 */
	public List<String> marks(String purpose, String... fields) {
		return this.keys.all().stream().flatMap((key) -> mark(key.id(), purpose, fields).stream()).toList();
	}

	private Optional<byte[]> secret(String keyId, String purpose) {
		var name = keyId + "/" + purpose;
		var known = this.derived.get(name);
		if (known != null) {
			return Optional.of(known);
		}
		var found = this.markKeys.find(keyId, purpose);
		found.ifPresent((secret) -> this.derived.put(name, secret));
		return found;
	}

}
