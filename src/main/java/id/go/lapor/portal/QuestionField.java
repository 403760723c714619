package id.go.lapor.portal;

import java.util.List;
import java.util.Locale;

import id.go.lapor.agency.CategoryQuestion;
import id.go.lapor.agency.QuestionKind;

/**
 * A question of the chosen category as it stands in the form.
 *
 * @param name of the field, and its id in the page
 * @param asked in the reader's language
 * @param choices of a CHOICE, else none
 * @param typed what was answered so far, or null
 */
record QuestionField(String name, QuestionKind kind, boolean required, String asked, List<Choice> choices,
		String typed) {

	static QuestionField of(CategoryQuestion question, TypedAnswers answers, Locale locale) {
		return new QuestionField(TypedAnswers.FIELD + question.code(), question.kind(), question.required(),
				Choice.in(locale, null, question.words(), question.wordsEn()).name(),
				question.choices()
					.stream()
					.map((one) -> Choice.in(locale, one.code(), one.name(), one.nameEn()))
					.toList(),
				answers.byQuestion().get(question.code()));
	}

}
