package id.go.lapor.response;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.go.lapor.complaint.CaseNumber;

/**
 * What is left of an answer when everything is taken out that a template fills from the
 * case: two answers with the same pattern say the same, whatever number, date, capitals
 * or commas stand in them.
 */
final class AnswerPattern {

	private static final String DAYS = "senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|monday|tuesday|wednesday|thursday|"
			+ "friday|saturday|sunday";

	private static final String MONTHS = "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|"
			+ "desember|january|february|march|may|june|july|august|october|december";

	private static final Pattern DATES = Pattern.compile("(?:(?:" + DAYS + "),?\\s+)?\\b\\d{1,2}\\s+(?:" + MONTHS
			+ ")\\b(?:\\s+\\d{4})?|\\b\\d{4}-\\d{1,2}-\\d{1,2}\\b|\\b\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}\\b");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private AnswerPattern() {
	}

	/**
	 * The pattern: words in small letters, one blank between two.
	 * @param names of the case's body, category and region, as templates fill them in
	 */
	static String of(String answer, CaseNumber number, List<String> names) {
		var text = folded(answer);
		var digits = number.value().chars().mapToObj(Character::toString).collect(Collectors.joining("[\\s.-]?"));
		text = text.replaceAll("\\b" + digits + "\\b", " ");
		text = DATES.matcher(text).replaceAll(" ");
		for (var name : names) {
			text = text.replace(folded(name), " ");
		}
		return BETWEEN_WORDS.matcher(text).replaceAll(" ").strip();
	}

	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

}
