package id.go.lapor.agency;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** What the categories ask. */
@Component
public class CategoryQuestions {

	private final FreshCopy<List<QuestionRow>> rows;

	CategoryQuestions(QuestionTable table, DirectoryState state) {
		this.rows = new FreshCopy<>(state, table::rows);
	}

	/**
	 * What is asked of a report of this category, in its order.
	 * @param category its code; null and an unknown one ask nothing
	 */
	public List<CategoryQuestion> of(String category) {
		return this.rows.get()
			.stream()
			.filter(QuestionRow::active)
			.map(QuestionRow::question)
			.filter((question) -> question.category().equals(category))
			.toList();
	}

	/** A question that is still asked. */
	public Optional<CategoryQuestion> find(String code) {
		return this.rows.get()
			.stream()
			.filter(QuestionRow::active)
			.map(QuestionRow::question)
			.filter((question) -> question.code().equals(code))
			.findFirst();
	}

}
