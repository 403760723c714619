package id.go.lapor.privacy;

import java.util.List;
import java.util.Optional;

/**
 * The key-encryption keys this node can use, newest first: the newest writes, all of them
 * read. That is what makes a rotation possible without a stop: a new key is first made
 * readable on every node, then moved to the front.
 */
final class MasterKeys {

	private final List<MasterKey> keys;

	MasterKeys(List<MasterKey> keys) {
		if (keys.isEmpty()) {
			throw new IllegalArgumentException("At least one privacy key is needed");
		}
		this.keys = List.copyOf(keys);
	}

	MasterKey newest() {
		return this.keys.get(0);
	}

	List<MasterKey> all() {
		return this.keys;
	}

	Optional<MasterKey> find(String id) {
		return this.keys.stream().filter((key) -> key.id().equals(id)).findFirst();
	}

	/**
	 * @throws SealBroken if no configured key has this id
	 */
	MasterKey require(String id) {
		return find(id).orElseThrow(SealBroken::new);
	}

	@Override
	public String toString() {
		return "MasterKeys" + this.keys;
	}

}
