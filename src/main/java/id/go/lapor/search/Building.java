package id.go.lapor.search;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An index on its way: every case is looked at once, in the order of the numbers and a
 * few hundred at a time, while another index answers or none does. Then it follows what
 * changed meanwhile. No transaction lasts longer than reading these.
 */
final class Building {

	private static final int CHUNK = 500;

	private final Generation generation;

	private final BiFunction<String, Integer, List<String>> cases;

	private String last;

	private long seen;

	/**
	 * Begins.
	 * @param generation empty, at the place from which it has to follow later
	 * @param cases the next numbers after one
	 */
	Building(Generation generation, BiFunction<String, Integer, List<String>> cases) {
		this.generation = generation;
		this.cases = cases;
	}

	/**
	 * Takes the next step.
	 * @return whether every case was looked at
	 */
	boolean step(Documents documents) {
		var numbers = this.cases.apply(this.last, CHUNK);
		if (numbers.isEmpty()) {
			return true;
		}
		this.generation
			.write(documents.of(numbers.stream().collect(Collectors.toMap(DocumentName::of, Function.identity()))));
		this.last = numbers.get(numbers.size() - 1);
		this.seen += numbers.size();
		return false;
	}

	Generation generation() {
		return this.generation;
	}

	/** How many cases were looked at. */
	long seen() {
		return this.seen;
	}

}
