package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import id.go.lapor.privacy.text.LabelledSentences.Sentence;
import id.go.lapor.privacy.text.LabelledSentences.Span;

/**
 * How well the rules find what is marked: span by span, with the exact boundaries and the
 * kind. A span that is found half or under another kind counts twice against them.
 */
final class Score {

	private final Map<String, int[]> kinds = new TreeMap<>();

	private final List<String> mistakes = new ArrayList<>();

	static Score of(List<Sentence> sentences, UnaryOperator<TextRules> weakened) {
		Score score = new Score();
		sentences.forEach((sentence) -> score.add(sentence, sentence.found(weakened)));
		return score;
	}

	private void add(Sentence sentence, List<Span> found) {
		for (Span span : sentence.spans()) {
			boolean hit = found.stream().anyMatch(span::matches);
			counts(span)[hit ? 0 : 1]++;
			if (!hit) {
				mistake("missed", sentence, span);
			}
		}
		for (Span span : found) {
			if (sentence.spans().stream().noneMatch(span::matches)) {
				counts(span)[2]++;
				mistake("wrong ", sentence, span);
			}
		}
	}

	private void mistake(String what, Sentence sentence, Span span) {
		this.mistakes.add(what + " " + span.kind() + " <"
				+ sentence.text().substring(span.start(), span.end()).replace("\n", "\\n") + "> in: "
				+ sentence.text().replace("\n", "\\n"));
	}

	private int[] counts(Span span) {
		return this.kinds.computeIfAbsent(span.kind(), (kind) -> new int[3]);
	}

	double recall() {
		return recall(total());
	}

	double precision() {
		return precision(total());
	}

	/** The kinds whose recall or precision lies below a floor. */
	List<String> weak(double floor) {
		return this.kinds.entrySet()
			.stream()
			.filter((kind) -> recall(kind.getValue()) < floor || precision(kind.getValue()) < floor)
			.map(Map.Entry::getKey)
			.toList();
	}

	List<String> mistakes() {
		return this.mistakes;
	}

	private int[] total() {
		int[] total = new int[3];
		this.kinds.values().forEach((counts) -> {
			for (int i = 0; i < 3; i++) {
				total[i] += counts[i];
			}
		});
		return total;
	}

	private static double recall(int[] counts) {
		return (counts[0] + counts[1] == 0) ? 1 : counts[0] / (double) (counts[0] + counts[1]);
	}

	private static double precision(int[] counts) {
		return (counts[0] + counts[2] == 0) ? 1 : counts[0] / (double) (counts[0] + counts[2]);
	}

	@Override
	public String toString() {
		StringBuilder table = new StringBuilder(
				String.format("%-8s %6s %6s %6s %7s %9s%n", "kind", "found", "missed", "wrong", "recall", "precision"));
		this.kinds.forEach((kind, counts) -> table.append(line(kind, counts)));
		return table.append(line("all", total())).toString();
	}

	private static String line(String kind, int[] counts) {
		return String.format(Locale.ROOT, "%-8s %6d %6d %6d %7.3f %9.3f%n", kind, counts[0], counts[1], counts[2],
				recall(counts), precision(counts));
	}

}
