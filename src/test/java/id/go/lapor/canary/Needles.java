package id.go.lapor.canary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds any of a thousand words in one pass over a text: at each place the next four
 * signs are looked up, and only words that begin with them are compared. Every sink is as
 * long as a page and there are tens of thousands.
 */
final class Needles {

	private static final int SIGNS = 4;

	private static final int SLOTS = 1 << 16;

	private final List<List<Needle>> slots = new ArrayList<>();

	Needles() {
		for (int slot = 0; slot < SLOTS; slot++) {
			this.slots.add(null);
		}
	}

	/** Words shorter than four signs name nobody. */
	void add(Canary canary, String form, String word) {
		if (word.length() < SIGNS) {
			throw new IllegalArgumentException(canary + " is too short to be looked for " + form);
		}
		int slot = slot(word, 0);
		if (this.slots.get(slot) == null) {
			this.slots.set(slot, new ArrayList<>());
		}
		this.slots.get(slot).add(new Needle(canary, form, word));
	}

	void in(String text, Consumer<Needle> found) {
		for (int at = 0; at + SIGNS <= text.length(); at++) {
			var candidates = this.slots.get(slot(text, at));
			if (candidates != null) {
				for (var candidate : candidates) {
					if (text.startsWith(candidate.word(), at)) {
						found.accept(candidate);
					}
				}
			}
		}
	}

	private static int slot(String text, int at) {
		int signs = text.charAt(at) | text.charAt(at + 1) << 8 | text.charAt(at + 2) << 16 | text.charAt(at + 3) << 24;
		return (signs * 0x9E3779B1) >>> 16;
	}

	/** One form of a canary. */
	record Needle(Canary canary, String form, String word) {
	}

}
