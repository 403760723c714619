package id.go.lapor.privacy;

import java.util.List;
import java.util.stream.Collectors;

import id.go.lapor.privacy.text.Placeholder;

/**
 * What a reporter wrote as answers, read as one part of the report, so that the rules and
 * the corrections of the masking reach it. Between two answers stands a sign that neither
 * a rule nor a phrase crosses, and that no answer holds.
 */
final class OwnWordsOfAnswers {

	/** The picture of the control character that separates records. */
	private static final String BETWEEN = "\n\u241E\n";

	private OwnWordsOfAnswers() {
	}

	/** Empty where nothing was written. */
	static String joined(List<GivenAnswer> answers) {
		return answers.stream()
			.filter(GivenAnswer::isInOwnWords)
			.map((answer) -> answer.value().replace('\u241E', ' '))
			.collect(Collectors.joining(BETWEEN));
	}

	/**
	 * The answers as others read them. Where a masked place reaches from one answer into
	 * the next, nobody can tell them apart, and all of them are masked.
	 * @param masked what became of the joined words
	 */
	static List<GivenAnswer> masked(List<GivenAnswer> answers, String masked) {
		var words = List.of(masked.split(BETWEEN, -1));
		boolean apart = words.size() == answers.stream().filter(GivenAnswer::isInOwnWords).count();
		var next = words.iterator();
		return answers.stream()
			.map((answer) -> !answer.isInOwnWords() ? answer
					: answer.reading(apart ? next.next() : Placeholder.WORDS.text()))
			.toList();
	}

}
