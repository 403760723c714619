package id.go.lapor.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.go.lapor.agency.CategoryQuestion;
import id.go.lapor.agency.CategoryQuestions;
import id.go.lapor.agency.QuestionKind;
import id.go.lapor.privacy.GivenAnswer;
import org.springframework.stereotype.Component;

/**
 * What an answer to a category's question needs to be accepted. The error of each names
 * it as {@code answers.<code>}; what answers no question of the category is an error too,
 * because it would be lost without a word.
 */
@Component
class AnswerRules {

	/** The longest answer in own words, in characters. */
	static final int LONGEST = 300;

	private static final int EARLIEST_YEAR = 1900;

	private static final int LATEST_YEAR = 2100;

	private final CategoryQuestions questions;

	AnswerRules(CategoryQuestions questions) {
		this.questions = questions;
	}

	/** Every wrong answer, those of the category first. */
	List<FieldError> check(NewReport report) {
		var errors = new ArrayList<FieldError>();
		var asked = this.questions.of(report.category());
		for (var question : asked) {
			problem(question, report.answers().get(question.code()))
				.ifPresent((key) -> errors.add(new FieldError(field(question.code()), key)));
		}
		report.answers()
			.keySet()
			.stream()
			.filter((code) -> asked.stream().noneMatch((question) -> question.code().equals(code)))
			.forEach((code) -> errors.add(new FieldError(field(code), "intake.answerToNothing")));
		return errors;
	}

	/** What was answered, in the order in which it was asked; checked before. */
	List<GivenAnswer> given(NewReport report) {
		return this.questions.of(report.category())
			.stream()
			.filter((question) -> report.answers().containsKey(question.code()))
			.map((question) -> given(question, report.answers().get(question.code())))
			.toList();
	}

	private static GivenAnswer given(CategoryQuestion question, String value) {
		var choice = question.choice(value);
		return new GivenAnswer(question.code(), question.kind().name(), question.words(), question.wordsEn(),
				(question.kind() == QuestionKind.NUMBER) ? Integer.toString(Integer.parseInt(value)) : value,
				choice.map(CategoryQuestion.Choice::name).orElse(null),
				choice.map(CategoryQuestion.Choice::nameEn).orElse(null));
	}

	private static Optional<String> problem(CategoryQuestion question, String value) {
		if (value == null) {
			return question.required() ? Optional.of("intake.answerMissing") : Optional.empty();
		}
		return switch (question.kind()) {
			case CHOICE -> unless(question.choice(value).isPresent(), "intake.answerNoChoice");
			case YES_NO -> unless(value.equals("true") || value.equals("false"), "intake.answerYesNo");
			case NUMBER -> unless(value.matches("[0-9]{1,6}"), "intake.answerNumber");
			case DATE -> unless(isDate(value), "intake.answerDate");
			case SHORT_TEXT -> unless(value.length() <= LONGEST, "intake.answerTooLong");
		};
	}

	private static Optional<String> unless(boolean fits, String key) {
		return fits ? Optional.empty() : Optional.of(key);
	}

	private static boolean isDate(String value) {
		try {
			int year = LocalDate.parse(value).getYear();
			return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

	private static String field(String code) {
		return "answers." + code;
	}

}
