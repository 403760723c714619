package id.go.lapor.routing.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import id.go.lapor.routing.learning.Alternative;
import id.go.lapor.routing.learning.Answer;
import id.go.lapor.routing.learning.Example;
import id.go.lapor.routing.learning.Learner;
import id.go.lapor.routing.learning.Proposal;

/** Lets every alternative learn from the same reports and answer the same others. */
final class Comparison {

	private static final int AT_ONCE = 250;

	private static final double NANOS_OF_THOUSAND = 1e6;

	private final Learner learner;

	private final Executor executor;

	Comparison(double accuracy, Executor executor) {
		this.learner = new Learner(accuracy, new BodyNames()::of, executor);
		this.executor = executor;
	}

	/** A line for each alternative, in their own order. */
	List<Measured> of(List<Example> train, List<Example> test) {
		var pupils = this.learner.learnAll(train);
		var asked = new ArrayList<CompletableFuture<List<Map<Alternative, Answer>>>>();
		for (int from = 0; from < test.size(); from += AT_ONCE) {
			var some = test.subList(from, Math.min(test.size(), from + AT_ONCE));
			asked.add(CompletableFuture.supplyAsync(
					() -> some.stream().map((example) -> pupils.answers(example.question())).toList(), this.executor));
		}
		var results = new EnumMap<Alternative, List<Result>>(Alternative.class);
		var answers = asked.stream().map(CompletableFuture::join).flatMap(List::stream).toList();
		for (int i = 0; i < answers.size(); i++) {
			var right = test.get(i).agency();
			answers.get(i)
				.forEach((alternative, answer) -> results.computeIfAbsent(alternative, (key) -> new ArrayList<>())
					.add(result(right, answer)));
		}
		return Arrays.stream(Alternative.values())
			.map((alternative) -> new Measured(alternative, Figures.of(results.get(alternative)),
					pupils.learningNanos(alternative) / NANOS_OF_THOUSAND / train.size(),
					pupils.answeringNanos(alternative) / NANOS_OF_THOUSAND / test.size()))
			.toList();
	}

	static Measured chosen(List<Measured> all) {
		return all.stream().filter((one) -> one.alternative() == Alternative.CHOSEN).findFirst().orElseThrow();
	}

	private static Result result(String right, Answer answer) {
		var bodies = answer.proposals().stream().map(Proposal::agency).toList();
		return new Result(right, bodies.isEmpty() ? "" : bodies.get(0), bodies.contains(right), answer.known(),
				answer.confidence());
	}

}
