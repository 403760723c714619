package id.go.lapor.guess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Asks questions that must not be told apart, interleaved in ever new order, so that
 * whatever else the machine does meets all of them alike. Where medians seem to differ it
 * goes on asking, and judges by all answers together.
 */
final class Comparison {

	/** How far a median may lie from the smallest. */
	static final double TOLERANCE = 1.10;

	private static final int WARM_UP = 60;

	private static final int ROUNDS = 150;

	private static final int LONGEST = 4 * ROUNDS;

	private final String name;

	private final Map<String, Supplier<Answer>> questions = new LinkedHashMap<>();

	private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

	private final Map<String, Answer> answers = new LinkedHashMap<>();

	private final List<String> findings = new ArrayList<>();

	Comparison(String name) {
		this.name = name;
	}

	Comparison of(String kind, Supplier<Answer> question) {
		this.questions.put(kind, question);
		this.nanos.put(kind, new ArrayList<>());
		return this;
	}

	String name() {
		return this.name;
	}

	Map<String, Supplier<Answer>> questions() {
		return this.questions;
	}

	/** What a guesser learned; empty is what it should be. */
	List<String> findings() {
		rounds(WARM_UP);
		this.nanos.values().forEach(List::clear);
		do {
			rounds(ROUNDS);
		}
		while (!timeTellsNothing() && asked() < LONGEST);
		if (!timeTellsNothing()) {
			this.findings.add(this.name + ": time tells, " + figures());
		}
		return List.copyOf(this.findings);
	}

	private void rounds(int rounds) {
		var order = new ArrayList<>(this.questions.keySet());
		for (int round = 0; round < rounds; round++) {
			Collections.shuffle(order);
			order.forEach(this::ask);
		}
	}

	private void ask(String kind) {
		var answer = this.questions.get(kind).get();
		this.nanos.get(kind).add(answer.nanos());
		this.answers.putIfAbsent(kind, answer);
		var first = this.answers.values().iterator().next();
		boolean same = first.text().equals(answer.text()) && first.bytes() == answer.bytes();
		if (!same && this.findings.isEmpty()) {
			this.findings
				.add(this.name + ": the answer tells, " + kind + ": " + answer.text() + "\ninstead of " + first.text());
		}
	}

	private boolean timeTellsNothing() {
		return ratio() <= TOLERANCE;
	}

	/** The largest median in terms of the smallest. */
	double ratio() {
		var medians = this.nanos.values().stream().mapToDouble((times) -> at(times, 0.5)).sorted().toArray();
		return medians[medians.length - 1] / medians[0];
	}

	/** The first line of what all were answered. */
	String status() {
		return this.answers.values().iterator().next().text().lines().findFirst().orElse("");
	}

	int bytes() {
		return this.answers.values().iterator().next().bytes();
	}

	String figures() {
		return String.format(Locale.ROOT, "ratio %.3f after %d rounds: ", ratio(), asked()) + this.nanos.entrySet()
			.stream()
			.map((kind) -> String.format(Locale.ROOT, "%s %.2f ms (%.2f-%.2f)", kind.getKey(), at(kind.getValue(), 0.5),
					at(kind.getValue(), 0.25), at(kind.getValue(), 0.75)))
			.collect(Collectors.joining(", "));
	}

	private int asked() {
		return this.nanos.values().iterator().next().size();
	}

	/** A quantile, in milliseconds. */
	private static double at(List<Long> times, double quantile) {
		var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
		return Arrays.stream(sorted).skip((long) (sorted.length * quantile)).findFirst().orElse(0) / 1e6;
	}

}
