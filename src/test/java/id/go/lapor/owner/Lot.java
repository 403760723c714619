package id.go.lapor.owner;

import java.util.List;
import java.util.Random;

/** What is left to chance; the same seed draws the same. */
final class Lot {

	private final Random random;

	Lot(long seed) {
		this.random = new Random(seed);
	}

	<T> T oneOf(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	@SafeVarargs
	final <T> T oneOf(T... choices) {
		return choices[this.random.nextInt(choices.length)];
	}

	/** True in so many of a hundred cases. */
	boolean in(int percent) {
		return this.random.nextInt(100) < percent;
	}

	int below(int bound) {
		return this.random.nextInt(bound);
	}

}
