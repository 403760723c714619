package id.go.lapor.theft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Looks for hundreds of thousands of byte strings at once: by their first eight bytes,
 * then in full. None may be shorter.
 */
final class Needles {

	static final int SHORTEST = 8;

	private final Map<Long, List<Needle>> byBeginning = new HashMap<>();

	private long[] beginnings = new long[1 << 12];

	private int size;

	void add(byte[] bytes, String what, Person person) {
		if (bytes.length < SHORTEST) {
			throw new IllegalArgumentException("Too short to name anybody: " + what);
		}
		long beginning = beginning(bytes, 0);
		var same = this.byBeginning.computeIfAbsent(beginning, (each) -> new ArrayList<>(1));
		if (same.isEmpty()) {
			remember(beginning);
		}
		same.add(new Needle(bytes, what, person));
	}

	int size() {
		return this.byBeginning.size();
	}

	void in(byte[] content, Consumer<Needle> found) {
		if (content.length < SHORTEST) {
			return;
		}
		long window = beginning(content, 0);
		for (int at = 0; at + SHORTEST <= content.length; at++) {
			if (at > 0) {
				window = window << 8 | content[at + SHORTEST - 1] & 0xff;
			}
			if (knows(window)) {
				int from = at;
				this.byBeginning.get(window).stream().filter((needle) -> needle.stands(content, from)).forEach(found);
			}
		}
	}

	static long beginning(byte[] bytes, int from) {
		long beginning = 0;
		for (int i = 0; i < SHORTEST; i++) {
			beginning = beginning << 8 | bytes[from + i] & 0xff;
		}
		return beginning;
	}

	/** Open addressing; 0 is kept aside by never being asked for. */
	private boolean knows(long beginning) {
		int mask = this.beginnings.length - 1;
		for (int slot = slot(beginning, mask); this.beginnings[slot] != 0; slot = slot + 1 & mask) {
			if (this.beginnings[slot] == beginning) {
				return true;
			}
		}
		return false;
	}

	private void remember(long beginning) {
		if (++this.size * 2 > this.beginnings.length) {
			var older = this.beginnings;
			this.beginnings = new long[older.length * 2];
			Arrays.stream(older).filter((each) -> each != 0).forEach(this::put);
		}
		put(beginning);
	}

	private void put(long beginning) {
		int mask = this.beginnings.length - 1;
		int slot = slot(beginning, mask);
		while (this.beginnings[slot] != 0 && this.beginnings[slot] != beginning) {
			slot = slot + 1 & mask;
		}
		this.beginnings[slot] = beginning;
	}

	private static int slot(long beginning, int mask) {
		return (int) (beginning * 0x9E3779B97F4A7C15L >>> 40) & mask;
	}

	/** What names whom. */
	record Needle(byte[] bytes, String what, Person person) {

		boolean stands(byte[] content, int from) {
			return from + this.bytes.length <= content.length
					&& Arrays.equals(content, from, from + this.bytes.length, this.bytes, 0, this.bytes.length);
		}

	}

}
