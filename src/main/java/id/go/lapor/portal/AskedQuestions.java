package id.go.lapor.portal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.go.lapor.agency.CategoryQuestion;
import id.go.lapor.agency.CategoryQuestions;
import org.springframework.stereotype.Component;

/**
 * Asks what the chosen category asks, without a script: a category is chosen, a button
 * shows its questions. Whoever sends the form without having seen them is shown them
 * once, and may send it again as it is where no answer is required.
 */
@Component
class AskedQuestions {

	private final CategoryQuestions questions;

	AskedQuestions(CategoryQuestions questions) {
		this.questions = questions;
	}

	/** What the form asks now. */
	List<QuestionField> offered(ReportForm form, TypedAnswers answers, Locale locale) {
		return this.questions.of(form.category())
			.stream()
			.map((question) -> QuestionField.of(question, answers, locale))
			.toList();
	}

	/**
	 * Whether the category asks something that the page did not show. A form that says
	 * nothing of what it showed is none of our pages.
	 */
	boolean areUnseen(ReportForm form) {
		return form.asked() != null && !form.asked().equals(form.category())
				&& !this.questions.of(form.category()).isEmpty();
	}

	/** What was answered to the chosen category; the rest stays behind. */
	Map<String, String> answered(ReportForm form, TypedAnswers answers) {
		return this.questions.of(form.category())
			.stream()
			.map(CategoryQuestion::code)
			.filter((code) -> answers.byQuestion().get(code) != null)
			.collect(Collectors.toMap(Function.identity(), answers.byQuestion()::get));
	}

}
