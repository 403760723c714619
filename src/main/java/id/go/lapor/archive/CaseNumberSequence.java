package id.go.lapor.archive;

import java.util.Collection;
import java.util.Set;

import id.go.lapor.complaint.CaseNumber;

/**
 * Numbers that look drawn and never meet: the counter is multiplied within the room that
 * numbers have, by a factor that shares no divisor with it.
 */
final class CaseNumberSequence {

	private static final long FIRST = 100_000_000;

	private static final long ROOM = 900_000_000;

	/** A prime. */
	private static final long FACTOR = 387_420_499;

	private final Set<String> taken;

	private long place;

	CaseNumberSequence(long seed, Collection<String> taken) {
		this.place = Math.floorMod(seed * 7_919, ROOM);
		this.taken = Set.copyOf(taken);
	}

	String next() {
		String number;
		do {
			this.place = (this.place + 1) % ROOM;
			number = CaseNumber.withCheckDigit(Long.toString(FIRST + this.place * FACTOR % ROOM)).value();
		}
		while (this.taken.contains(number));
		return number;
	}

}
