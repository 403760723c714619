package id.go.lapor.routing.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * One course of learning: experts learn from earlier reports and are tried on later ones,
 * which tells how much each counts and how sure they may be; then they learn from all.
 * Reports to be answered later take no part.
 */
final class Schooling {

	private static final int FEWEST_TO_TRY = 10;

	/** Of more later reports the tried ones are spread evenly. */
	private static final int MOST_TRIED = 1_500;

	private static final int LEAST_TRIED = 200;

	/** Bounds memory where there are very many bodies. */
	private static final int SCORES_AT_ONCE = 1_000_000;

	private final ReportWords reader = new ReportWords(new Spellings());

	private final TrainingSet set;

	private final Map<ExpertKind, CompletableFuture<Taught>> experts = new EnumMap<>(ExpertKind.class);

	private final List<ExpertKind> kinds;

	private final List<Trial> trials = new ArrayList<>();

	private final Map<ExpertKind, Long> nanos = new EnumMap<>(ExpertKind.class);

	/**
	 * Learns.
	 * @param examples in any order
	 * @param kinds the experts
	 * @param names what the body of a code is called, in all words that are used for it
	 * @param executor where they learn; whichever is ready first, the result is the same
	 */
	Schooling(Collection<Example> examples, Set<ExpertKind> kinds, UnaryOperator<String> names, Executor executor) {
		this.kinds = List.copyOf(EnumSet.copyOf(kinds));
		this.set = set(examples, names);
		if (this.set.size() == 0) {
			return;
		}
		for (int[] split : splits(this.set)) {
			tryOut(this.set.part(0, split[0]), this.set.part(split[0], split[1]), executor);
		}
		this.kinds.forEach((kind) -> this.experts.put(kind,
				CompletableFuture.supplyAsync(() -> Taught.of(kind, this.set), executor)));
		this.experts.forEach((kind, taught) -> this.nanos.merge(kind, taught.join().nanos(), Long::sum));
	}

	private TrainingSet set(Collection<Example> examples, UnaryOperator<String> names) {
		var ordered = examples.stream().sorted(Example.ORDER).toList();
		var bodies = List.copyOf(new TreeSet<>(ordered.stream().map(Example::agency).toList()));
		var readings = ordered.stream().map((example) -> Reading.of(example.question(), this.reader)).toList();
		int[] labels = ordered.stream()
			.mapToInt((example) -> Collections.binarySearch(bodies, example.agency()))
			.toArray();
		var called = bodies.stream()
			.map((body) -> Reading.of(new Question(names.apply(body), "", "", ""), this.reader))
			.toList();
		return new TrainingSet(readings, labels, bodies, called);
	}

	/**
	 * Where earlier ends, and where later ends: several times where there are few
	 * reports, because one trial alone would say little.
	 */
	private static List<int[]> splits(TrainingSet set) {
		int size = set.size();
		if (size < FEWEST_TO_TRY) {
			return List.of();
		}
		double[] ends = set.isLarge() ? new double[] { 0.75, 1 } : new double[] { 0.5, 0.625, 0.75, 0.875, 1 };
		return IntStream.range(1, ends.length)
			.mapToObj((i) -> new int[] { (int) (size * ends[i - 1]), (int) (size * ends[i]) })
			.toList();
	}

	/**
	 * Each expert is forgotten as soon as it has answered, so that few are held at once.
	 */
	private void tryOut(TrainingSet earlier, TrainingSet later, Executor executor) {
		int[] places = places(later);
		var asked = this.kinds.stream()
			.map((kind) -> CompletableFuture.supplyAsync(() -> Tried.of(kind, earlier, later, places), executor))
			.toList();
		var tried = asked.stream().map(CompletableFuture::join).toList();
		var seen = earlier.perBody();
		for (int i = 0; i < places.length; i++) {
			int report = i;
			var scores = tried.stream().map((one) -> one.scores()[report]).toArray(double[][]::new);
			this.trials.add(Trial.of(scores, later.labels()[places[i]], seen));
		}
		for (int i = 0; i < tried.size(); i++) {
			this.nanos.merge(this.kinds.get(i), tried.get(i).nanos(), Long::sum);
		}
	}

	private static int[] places(TrainingSet later) {
		int most = Math.max(LEAST_TRIED, Math.min(MOST_TRIED, SCORES_AT_ONCE / later.bodies().size()));
		int stride = (later.size() + most - 1) / most;
		return IntStream.range(0, later.size()).filter((place) -> place % stride == 0).toArray();
	}

	/**
	 * What some of the experts know together.
	 * @param asked the experts
	 * @param accuracy how often an answer of the least confidence has to be right
	 */
	LearnedRouting together(Set<ExpertKind> asked, double accuracy) {
		var chosen = this.kinds.stream().filter(asked::contains).toList();
		var tried = tried(chosen);
		var weights = Pooling.fit(tried, Pooling.start(chosen));
		return routing(chosen, weights, Confidence.fit(tried, weights, accuracy));
	}

	/** One expert as it is, for comparison: neither weighed nor calibrated. */
	LearnedRouting alone(ExpertKind kind, double accuracy) {
		return routing(List.of(kind), new double[] { 1 }, Confidence.plain(accuracy));
	}

	ReportWords reader() {
		return this.reader;
	}

	/** How long these experts learned. */
	long nanos(Set<ExpertKind> asked) {
		return asked.stream().mapToLong((kind) -> this.nanos.getOrDefault(kind, 0L)).sum();
	}

	private List<Trial> tried(List<ExpertKind> chosen) {
		int[] places = chosen.stream().mapToInt(this.kinds::indexOf).toArray();
		return this.trials.stream().map((trial) -> trial.only(places)).toList();
	}

	private LearnedRouting routing(List<ExpertKind> chosen, double[] weights, Confidence confidence) {
		if (this.set.size() == 0) {
			return new LearnedRouting(this.reader, List.of(), List.of(), new double[0], confidence, null);
		}
		var taught = chosen.stream().map((kind) -> this.experts.get(kind).join().expert()).toList();
		var speaker = this.experts.get(ExpertKind.LINEAR_WORDS);
		return new LearnedRouting(this.reader, this.set.bodies(), taught, weights, confidence,
				(speaker != null) ? (LinearExpert) speaker.join().expert() : null);
	}

	private record Taught(Expert expert, long nanos) {

		static Taught of(ExpertKind kind, TrainingSet set) {
			long start = System.nanoTime();
			return new Taught(kind.learn(set), System.nanoTime() - start);
		}

	}

	/**
	 * What an expert that learned from earlier reports said to later ones.
	 *
	 * @param scores for each report a score for each body
	 * @param nanos how long it learned
	 */
	private record Tried(double[][] scores, long nanos) {

		static Tried of(ExpertKind kind, TrainingSet earlier, TrainingSet later, int[] places) {
			var taught = Taught.of(kind, earlier);
			return new Tried(IntStream.of(places)
				.mapToObj((place) -> taught.expert().scores(later.readings().get(place)))
				.toArray(double[][]::new), taught.nanos());
		}

	}

}
