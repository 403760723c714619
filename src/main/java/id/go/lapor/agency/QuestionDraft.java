package id.go.lapor.agency;

import java.util.Arrays;
import java.util.List;

import id.go.lapor.language.Refusal;

/**
 * A question as an administrator typed it.
 *
 * @param category the code of the category that shall ask
 * @param kind of {@link QuestionKind}
 * @param words 5 to 300 characters
 * @param wordsEn the same in English; may be empty
 * @param choices one a line, for a CHOICE only
 * @param choicesEn the same in English, line by line; may be empty
 */
public record QuestionDraft(String category, String kind, boolean required, String words, String wordsEn,
		String choices, String choicesEn) {

	private static final int SHORTEST = 5;

	private static final int LONGEST = 300;

	private static final int LONGEST_CHOICE = 100;

	private static final int MOST_CHOICES = 15;

	/**
	 * The question it becomes.
	 * @throws Refusal if the words are too short or long, or the lists do not fit
	 */
	CategoryQuestion question(String code) {
		var asked = line(this.words);
		if (asked.length() < SHORTEST || asked.length() > LONGEST || line(this.wordsEn).length() > LONGEST) {
			throw new Refusal("agency.questionLength", SHORTEST, LONGEST);
		}
		var chosen = chosen();
		var names = (chosen == QuestionKind.CHOICE) ? lines(this.choices) : List.<String>of();
		var english = (chosen == QuestionKind.CHOICE) ? lines(this.choicesEn) : List.<String>of();
		if (chosen == QuestionKind.CHOICE && (names.size() < 2 || names.size() > MOST_CHOICES)) {
			throw new Refusal("agency.questionChoices", MOST_CHOICES);
		}
		if (!english.isEmpty() && english.size() != names.size()) {
			throw new Refusal("agency.questionChoicesEnglish", names.size(), english.size());
		}
		return new CategoryQuestion(code, this.category, chosen, this.required, asked,
				line(this.wordsEn).isEmpty() ? null : line(this.wordsEn), CategoryQuestion.Choice.of(names, english));
	}

	/** The same for another category. */
	QuestionDraft in(String otherCategory) {
		return new QuestionDraft(otherCategory, this.kind, this.required, this.words, this.wordsEn, this.choices,
				this.choicesEn);
	}

	private QuestionKind chosen() {
		return Arrays.stream(QuestionKind.values())
			.filter((one) -> one.name().equals(this.kind))
			.findFirst()
			.orElseThrow(() -> new Refusal("agency.questionKind"));
	}

	private static List<String> lines(String typed) {
		var lines = ((typed != null) ? typed : "").lines()
			.map(QuestionDraft::line)
			.filter((one) -> !one.isEmpty())
			.toList();
		if (lines.stream().anyMatch((one) -> one.length() > LONGEST_CHOICE)) {
			throw new Refusal("agency.questionChoiceLong", LONGEST_CHOICE);
		}
		if (lines.stream().distinct().count() < lines.size()) {
			throw new Refusal("agency.questionChoiceTwice");
		}
		return lines;
	}

	/** What no keyboard makes and no database takes is left out. */
	private static String line(String typed) {
		return ((typed != null) ? typed : "").replaceAll("[\\p{Cc}\\p{Cs}]+", " ").strip();
	}

}
