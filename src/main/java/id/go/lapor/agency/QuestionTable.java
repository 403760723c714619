package id.go.lapor.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions of the categories as they stand in the database. */
@Component
class QuestionTable {

	private final JdbcClient jdbc;

	QuestionTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Closed ones included, each category's in the order in which they are asked. */
	List<QuestionRow> rows() {
		return this.jdbc.sql("select * from category_question order by category_code, sort_order, code")
			.query((row, number) -> row(row))
			.list();
	}

	/** Writes a row, whether it was there or not; its category has to be there. */
	void put(QuestionRow row) {
		int changed = this.jdbc.sql("""
				update category_question set category_code = ?, kind = ?, required = ?, words = ?, words_en = ?,
				choices = ?, choices_en = ?, sort_order = ?, active = ?, origin = ? where code = ?""")
			.params(values(row))
			.update();
		if (changed == 0) {
			this.jdbc.sql("""
					insert into category_question (category_code, kind, required, words, words_en, choices, choices_en,
					sort_order, active, origin, code) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
				.params(values(row))
				.update();
		}
	}

	private static Object[] values(QuestionRow row) {
		var question = row.question();
		return new Object[] { question.category(), question.kind().name(), question.required(), question.words(),
				question.wordsEn(), lines(question, CategoryQuestion.Choice::name),
				lines(question, CategoryQuestion.Choice::nameEn), row.order(), row.active(), row.origin().name(),
				question.code() };
	}

	private static String lines(CategoryQuestion question, Function<CategoryQuestion.Choice, String> name) {
		boolean written = question.choices().stream().allMatch((choice) -> name.apply(choice) != null);
		return (question.choices().isEmpty() || !written) ? null
				: question.choices().stream().map(name).collect(Collectors.joining("\n"));
	}

	private static QuestionRow row(ResultSet row) throws SQLException {
		var question = new CategoryQuestion(row.getString("code"), row.getString("category_code"),
				QuestionKind.valueOf(row.getString("kind")), row.getBoolean("required"), row.getString("words"),
				row.getString("words_en"),
				CategoryQuestion.Choice.of(lines(row.getString("choices")), lines(row.getString("choices_en"))));
		return new QuestionRow(question, row.getInt("sort_order"), row.getBoolean("active"),
				Origin.valueOf(row.getString("origin")));
	}

	private static List<String> lines(String kept) {
		return (kept != null) ? kept.lines().toList() : List.of();
	}

}
