package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Collects what several forms of one rule found: the first to come takes the place. */
final class Hits {

	private final List<Hit> hits = new ArrayList<>();

	private final BitSet taken = new BitSet();

	void add(Hit hit) {
		int next = this.taken.nextSetBit(hit.from());
		if (next < 0 || next >= hit.to()) {
			this.taken.set(hit.from(), hit.to());
			this.hits.add(hit);
		}
	}

	void addAll(List<Hit> more) {
		more.forEach(this::add);
	}

	List<Hit> list() {
		return this.hits;
	}

}
