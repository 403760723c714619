package id.go.lapor.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CaseNumberSequenceTests {

	private static final int MANY = 100_000;

	@Test
	void givesNoNumberTwice() {
		assertThat(numbers(1, Set.of())).doesNotHaveDuplicates();
	}

	@Test
	void givesTheSameForTheSameSeed() {
		assertThat(numbers(7, Set.of())).isEqualTo(numbers(7, Set.of())).isNotEqualTo(numbers(8, Set.of()));
	}

	/** A house that has cases already keeps their numbers for them. */
	@Test
	void givesNoNumberThatIsTaken() {
		var free = numbers(1, Set.of());
		var taken = Set.of(free.get(0), free.get(500), free.get(MANY - 1));

		assertThat(numbers(1, taken)).hasSize(MANY).doesNotContainAnyElementsOf(taken);
	}

	private static List<String> numbers(long seed, Set<String> taken) {
		var sequence = new CaseNumberSequence(seed, taken);
		var numbers = new ArrayList<String>();
		for (int place = 0; place < MANY; place++) {
			numbers.add(sequence.next());
		}
		return numbers;
	}

}
