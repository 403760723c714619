package id.go.lapor.routing.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What was learned from a set of examples. Never changes; a new set makes a new one. Of
 * the reports it keeps numbers of words, no words.
 */
public final class LearnedRouting {

	private static final int PROPOSALS = 3;

	private static final int WORDS = 5;

	private static final double LEAST_EVIDENCE = 0.05;

	private final ReportWords reader;

	private final List<String> bodies;

	private final List<Expert> experts;

	private final double[] weights;

	private final Confidence confidence;

	private final LinearExpert speaker;

	LearnedRouting(ReportWords reader, List<String> bodies, List<Expert> experts, double[] weights,
			Confidence confidence, LinearExpert speaker) {
		this.reader = reader;
		this.bodies = bodies;
		this.experts = experts;
		this.weights = weights;
		this.confidence = confidence;
		this.speaker = speaker;
	}

	/**
	 * The most likely of all bodies, at most three, with the words that speak for them.
	 */
	public Answer answer(Question question) {
		return answer(question, (body) -> true);
	}

	/**
	 * The most likely bodies, at most three, with the words that speak for them.
	 * @param question the report
	 * @param candidate which bodies come into question
	 */
	public Answer answer(Question question, Predicate<String> candidate) {
		var words = (this.speaker != null) ? this.reader.meant(question.text()) : List.<String>of();
		return answer(new Opinions(Reading.of(question, this.reader)), words, candidate);
	}

	/** The most likely bodies by what the experts say. */
	Answer answer(Opinions opinions, List<String> words, Predicate<String> candidate) {
		var likely = probabilities(opinions, candidate);
		var order = best(likely);
		if (order.isEmpty()) {
			return Answer.NOTHING;
		}
		double first = likely[order.get(0)];
		double sure = this.confidence.of(first);
		double rest = (first < 1) ? (1 - sure) / (1 - first) : 0;
		var proposals = new ArrayList<Proposal>();
		for (int body : order) {
			double confident = proposals.isEmpty() ? sure : Math.min(sure, likely[body] * rest);
			proposals.add(new Proposal(this.bodies.get(body), confident, speakingFor(body, words)));
		}
		return new Answer(sure >= this.confidence.threshold(), proposals);
	}

	/** The least confidence of an answer that is known. */
	public double threshold() {
		return this.confidence.threshold();
	}

	/** All bodies that were learned. */
	public List<String> bodies() {
		return this.bodies;
	}

	/** Those who are asked. */
	List<Expert> experts() {
		return this.experts;
	}

	private double[] probabilities(Opinions opinions, Predicate<String> candidate) {
		var sums = new double[this.bodies.size()];
		for (int expert = 0; expert < this.weights.length && sums.length > 0; expert++) {
			var scores = opinions.of(this.experts.get(expert));
			for (int body = 0; body < sums.length; body++) {
				sums[body] += this.weights[expert] * scores[body];
			}
		}
		boolean any = false;
		for (int body = 0; body < sums.length; body++) {
			boolean open = candidate.test(this.bodies.get(body));
			any |= open;
			sums[body] = open ? sums[body] : Double.NEGATIVE_INFINITY;
		}
		return any ? Softmax.of(sums) : new double[0];
	}

	/** The places of the highest, of equal ones the first. */
	private static List<Integer> best(double[] likely) {
		var best = new ArrayList<Integer>();
		while (best.size() < PROPOSALS) {
			int next = -1;
			for (int body = 0; body < likely.length; body++) {
				if (likely[body] > ((next < 0) ? 0 : likely[next]) && !best.contains(body)) {
					next = body;
				}
			}
			if (next < 0) {
				break;
			}
			best.add(next);
		}
		return best;
	}

	private List<String> speakingFor(int body, List<String> words) {
		Map<String, Double> evidence = new LinkedHashMap<>();
		words
			.forEach((word) -> evidence.computeIfAbsent(word, (key) -> this.speaker.evidence(Reading.word(key), body)));
		return evidence.entrySet()
			.stream()
			.filter((word) -> word.getValue() > LEAST_EVIDENCE)
			.sorted(Comparator.comparingDouble((Map.Entry<String, Double> word) -> -word.getValue())
				.thenComparing(Map.Entry::getKey))
			.limit(WORDS)
			.map(Map.Entry::getKey)
			.toList();
	}

}
