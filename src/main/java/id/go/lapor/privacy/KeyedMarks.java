package id.go.lapor.privacy;

import java.nio.charset.StandardCharsets;
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

	private final JdbcClient database;

	private final Map<String, byte[]> derived = new ConcurrentHashMap<>();

	KeyedMarks(MasterKeys keys, JdbcClient database) {
		this.keys = keys;
		this.database = database;
	}

	/** The id of the key that marks now; keep it beside the mark. */
	public String newest() {
		return this.keys.newest().id();
	}

	/**
	 * Says that marks will be made under the newest key. A node without it does not start
	 * any more, even when no report is sealed under it.
	 */
	@Transactional
	public void claim() {
		this.database.sql("update privacy_key set claimed = true where key_id = ? and claimed = false")
			.param(newest())
			.update();
	}

	/**
	 * The mark: 64 hexadecimal digits of HMAC-SHA-256 over the fields, each preceded by
	 * its length, a missing one told apart from an empty one.
	 * @param keyId under which key, current or older
	 * @param purpose in words; each purpose has a key of its own
	 * @return empty if this node has no such key
	 */
	public Optional<String> mark(String keyId, String purpose, String... fields) {
		return this.keys.find(keyId).map((key) -> {
			var secret = this.derived.computeIfAbsent(keyId + "/" + purpose,
					(each) -> key.derive(purpose, new byte[0]));
			var bytes = new byte[fields.length][];
			for (int i = 0; i < fields.length; i++) {
				bytes[i] = (fields[i] != null) ? ("=" + fields[i]).getBytes(StandardCharsets.UTF_8) : NOTHING;
			}
			return KeyedHash.hex(secret, bytes);
		});
	}

}
