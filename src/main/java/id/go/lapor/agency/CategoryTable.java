package id.go.lapor.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The categories as they stand in the database. */
@Component
class CategoryTable {

	private final JdbcClient jdbc;

	CategoryTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<CategoryRow> rows() {
		return this.jdbc.sql("select * from category order by sort_order, code")
			.query((row, number) -> row(row))
			.list();
	}

	/** Writes a row, whether it was there or not; its parent has to be there. */
	void put(CategoryRow row) {
		int changed = this.jdbc.sql("""
				update category set parent_code = ?, default_class = ?, name = ?, name_en = ?, sort_order = ?,
				evidence = ?, to_review = ?, active = ?, origin = ? where code = ?""").params(values(row)).update();
		if (changed == 0) {
			this.jdbc
				.sql("""
						insert into category (parent_code, default_class, name, name_en, sort_order, evidence, to_review, active,
						origin, code) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
				.params(values(row))
				.update();
		}
	}

	private static Object[] values(CategoryRow row) {
		var category = row.category();
		return new Object[] { category.parentCode(), category.defaultClass(), category.name(), category.nameEn(),
				row.order(), category.demandsEvidence(), row.toReview(), row.active(), row.origin().name(),
				category.code() };
	}

	private static CategoryRow row(ResultSet row) throws SQLException {
		var category = new Category(row.getString("code"), row.getString("name"), row.getString("name_en"),
				row.getString("parent_code"), row.getString("default_class"), row.getBoolean("evidence"));
		return new CategoryRow(category, row.getInt("sort_order"), row.getBoolean("to_review"),
				row.getBoolean("active"), Origin.valueOf(row.getString("origin")));
	}

}
