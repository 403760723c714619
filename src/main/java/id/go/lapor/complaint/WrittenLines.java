package id.go.lapor.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every line of every timeline, for those who must account for all of them: by case and
 * in the order in which they were written, a page at a time.
 */
@Component
public class WrittenLines {

	private static final String COLUMNS = "select id, case_number, happened_at, event, role, visibility, agency_code, "
			+ "detail, words from timeline_entry ";

	private final JdbcClient jdbc;

	public WrittenLines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The next lines.
	 * @param last the line before them, or null to begin
	 * @param most how many at most
	 */
	public List<WrittenLine> after(WrittenLine last, int most) {
		var behind = (last != null) ? "where case_number >= ? and (case_number, id) > (?, ?) " : "";
		var key = (last != null) ? new Object[] { last.caseNumber(), last.caseNumber(), last.id(), most }
				: new Object[] { most };
		return this.jdbc.sql(COLUMNS + behind + "order by case_number, id fetch first ? rows only")
			.params(key)
			.query(WrittenLines::line)
			.list();
	}

	/** All of one case, oldest first. */
	List<WrittenLine> of(CaseNumber number) {
		return this.jdbc.sql(COLUMNS + "where case_number = ? order by id")
			.param(number.value())
			.query(WrittenLines::line)
			.list();
	}

	private static WrittenLine line(ResultSet row, int number) throws SQLException {
		return new WrittenLine(row.getLong(1), row.getString(2), row.getObject(3, OffsetDateTime.class).toInstant(),
				row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8),
				row.getString(9));
	}

}
