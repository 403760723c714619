package id.go.lapor.limits;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The newest entries of a memory that does not grow: whoever sends from a million
 * addresses fills no node.
 */
final class Remembered<V> extends LinkedHashMap<String, V> {

	private static final int AT_MOST = 50_000;

	Remembered() {
		super(16, 0.75f, true);
	}

	@Override
	protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
		return size() > AT_MOST;
	}

}
