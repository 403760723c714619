package id.go.lapor.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the templates. */
@Component
class TemplateBook {

	private static final String SELECT = "select id, owner, field, name, words, version, account, changed_at"
			+ " from answer_template ";

	private final JdbcClient jdbc;

	TemplateBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Template> of(Collection<String> owners) {
		return this.jdbc.sql(SELECT + "where owner in (:owners) order by field, name, id")
			.param("owners", owners)
			.query(TemplateBook::read)
			.list();
	}

	Optional<Template> find(long id) {
		return this.jdbc.sql(SELECT + "where id = ?").param(id).query(TemplateBook::read).optional();
	}

	void add(String owner, Text text, String account, Instant now) {
		this.jdbc.sql("""
				insert into answer_template (owner, field, name, words, version, account, changed_at)
				values (?, ?, ?, ?, 0, ?, ?)""")
			.params(owner, text.field().name(), text.name(), text.words(), account, Timestamp.from(now))
			.update();
	}

	/** Whether the version that was read was still the last. */
	boolean change(long id, int version, Text text, String account, Instant now) {
		return this.jdbc.sql("""
				update answer_template set field = ?, name = ?, words = ?, version = version + 1, account = ?,
				changed_at = ? where id = ? and version = ?""")
			.params(text.field().name(), text.name(), text.words(), account, Timestamp.from(now), id, version)
			.update() == 1;
	}

	boolean remove(long id, int version) {
		return this.jdbc.sql("delete from answer_template where id = ? and version = ?")
			.params(id, version)
			.update() == 1;
	}

	private static Template read(ResultSet row, int place) throws SQLException {
		return new Template(row.getLong(1), row.getString(2), TemplateField.valueOf(row.getString(3)), row.getString(4),
				row.getString(5), row.getInt(6), row.getString(7), row.getTimestamp(8).toInstant());
	}

	/** What is written into a row. */
	record Text(TemplateField field, String name, String words) {
	}

}
