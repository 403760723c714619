package id.go.lapor.routing.learning;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/** Makes of examples what can be asked. */
public final class Learner {

	private final double accuracy;

	private final UnaryOperator<String> names;

	private final Executor executor;

	/**
	 * A learner.
	 * @param accuracy how often an answer of the least confidence has to be right, 0 to
	 * 1; below is "I don't know"
	 * @param names what the body of a code is called, in all words that are used for it
	 * @param executor where the experts learn
	 */
	public Learner(double accuracy, UnaryOperator<String> names, Executor executor) {
		this.accuracy = accuracy;
		this.names = names;
		this.executor = executor;
	}

	/** Learns the chosen alternative. */
	public LearnedRouting learn(Collection<Example> examples) {
		var experts = Alternative.CHOSEN.experts();
		return new Schooling(examples, experts, this.names, this.executor).together(experts, this.accuracy);
	}

	/** Learns every alternative, to compare them. */
	public Pupils learnAll(Collection<Example> examples) {
		var schooling = new Schooling(examples, EnumSet.allOf(ExpertKind.class), this.names, this.executor);
		var pupils = new EnumMap<Alternative, LearnedRouting>(Alternative.class);
		var nanos = new EnumMap<Alternative, Long>(Alternative.class);
		for (var alternative : Alternative.values()) {
			long start = System.nanoTime();
			pupils.put(alternative,
					(alternative == Alternative.BASELINE) ? schooling.alone(ExpertKind.PLAIN_LINEAR, this.accuracy)
							: schooling.together(alternative.experts(), this.accuracy));
			nanos.put(alternative, schooling.nanos(alternative.experts()) + System.nanoTime() - start);
		}
		return new Pupils(schooling.reader(), pupils, nanos);
	}

}
