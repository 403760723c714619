package id.go.lapor.duplicate;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import id.go.lapor.duplicate.LabelledPairs.LabelledPair;

/**
 * Says how well duplicates are found among pairs that somebody labelled, beside the
 * plainest thing that could be done instead: counting the words that both texts share.
 */
final class Evaluation {

	private final LabelledPairs labelled;

	private final Map<String, ReadReport> read = new HashMap<>();

	private final Map<String, Set<String>> plain = new HashMap<>();

	private final WordWeights weights;

	Evaluation(LabelledPairs labelled) {
		this.labelled = labelled;
		labelled.reports().forEach((id, report) -> this.read.put(id, ReadReport.of(report)));
		this.weights = WordWeights.of(this.read.values());
	}

	Judgements judgements() {
		return new Judgements(this.labelled.pairs().stream().map((pair) -> compare(pair).score()).toList(),
				this.labelled.pairs().stream().map(LabelledPair::duplicate).toList());
	}

	/** Jaccard of the words as they are written, in small letters. */
	Judgements baseline() {
		this.labelled.reports().keySet().forEach((id) -> this.plain.put(id, plainWords(id)));
		return new Judgements(this.labelled.pairs().stream().map(this::commonWords).toList(),
				this.labelled.pairs().stream().map(LabelledPair::duplicate).toList());
	}

	void print(PrintStream out) {
		var judgements = judgements();
		long duplicates = this.labelled.pairs().stream().filter(LabelledPair::duplicate).count();
		out.println(this.labelled.pairs().size() + " pairs of " + this.labelled.reports().size() + " reports, "
				+ duplicates + " of them duplicates");
		out.println("score:    " + judgements.at(DuplicateScore.THRESHOLD).inWords());
		out.println("best:     " + judgements.best().inWords());
		out.println("baseline: " + baseline().best().inWords() + ", words in common alone");
		out.println();
		out.println("threshold  precision  recall     F1");
		judgements.curve().forEach((figures) -> out.println(figures.inColumns()));
	}

	/** Each pair that was judged otherwise than labelled, and why. */
	void printMistakes(PrintStream out) {
		for (var pair : this.labelled.pairs()) {
			var comparison = compare(pair);
			if (comparison.isOneMatter() != pair.duplicate()) {
				out.printf(Locale.ROOT, "%s %s and %s: %.2f %s%n", pair.duplicate() ? "missed" : "falsely found",
						pair.left(), pair.right(), comparison.score(), comparison.reasons());
			}
		}
	}

	private Comparison compare(LabelledPair pair) {
		return Comparison.of(this.read.get(pair.left()), this.read.get(pair.right()), this.weights);
	}

	private double commonWords(LabelledPair pair) {
		var left = this.plain.get(pair.left());
		var right = this.plain.get(pair.right());
		var both = new HashSet<>(left);
		both.retainAll(right);
		int all = left.size() + right.size() - both.size();
		return (all == 0) ? 0 : (double) both.size() / all;
	}

	private Set<String> plainWords(String id) {
		return new HashSet<>(Arrays
			.asList(this.labelled.reports().get(id).text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
	}

}
