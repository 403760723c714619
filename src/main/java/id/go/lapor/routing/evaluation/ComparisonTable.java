package id.go.lapor.routing.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.go.lapor.routing.learning.Alternative;

/** The comparison as plain text. Names of columns and lines never change. */
final class ComparisonTable {

	private ComparisonTable() {
	}

	/** A heading and a line for each alternative; the chosen one is marked. */
	static List<String> lines(List<Measured> all) {
		var lines = new ArrayList<String>();
		int width = all.stream().mapToInt((one) -> one.alternative().label().length()).max().orElse(1) + 2;
		lines.add(padded("alternative", width) + String.join("  ", values(all.get(0)).keySet()));
		for (var one : all) {
			var line = new StringBuilder(padded(label(one.alternative()), width));
			values(one).forEach((name, value) -> line.append(padded(value, name.length() + 2)));
			lines.add(line.toString().stripTrailing());
		}
		lines.add("* is the chosen one");
		return lines;
	}

	/** One line for each figure of one alternative. */
	static List<String> figures(Measured one) {
		var lines = new ArrayList<String>();
		lines.add("alternative " + one.alternative().label());
		values(one).forEach((name, value) -> lines.add(name + ' ' + value));
		return lines;
	}

	private static String label(Alternative alternative) {
		return alternative.label() + ((alternative == Alternative.CHOSEN) ? " *" : "");
	}

	private static Map<String, String> values(Measured one) {
		var figures = one.figures();
		var values = new LinkedHashMap<String, String>();
		values.put("top1", share(figures.top1()));
		values.put("top3", share(figures.top3()));
		values.put("macro_f1", share(figures.macroF1()));
		values.put("top1_at_50pct", share(figures.half()));
		values.put("top1_at_30pct", share(figures.third()));
		values.put("unknown", share(figures.unknown()));
		values.put("unknown_top1", share(figures.unknownRight()));
		values.put("known_top1", share(figures.knownRight()));
		values.put("ece", share(figures.calibrationError()));
		values.put("learn_s_per_1000", share(one.learning()));
		values.put("answer_s_per_1000", share(one.answering()));
		return values;
	}

	/** A share of nothing is no number. */
	private static String share(double value) {
		return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.4f", value);
	}

	private static String padded(String text, int width) {
		return text + " ".repeat(Math.max(1, width - text.length()));
	}

}
