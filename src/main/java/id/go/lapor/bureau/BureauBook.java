package id.go.lapor.bureau;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who changed what of a body and when. The audit knows cases and nothing else, so this is
 * kept beside it; a line is written in the transaction of its deed and never changed.
 */
@Component
class BureauBook {

	private static final String ROW = "select id, kind, subject, words, account, done_at from bureau_deed d ";

	private static final int LONGEST = 1_000;

	private final JdbcClient jdbc;

	private final Clock clock;

	BureauBook(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void write(Authority by, DeedKind kind, String subject, String words) {
		this.jdbc.sql(
				"insert into bureau_deed (body_code, kind, subject, words, account, done_at) values (?, ?, ?, ?, ?, ?)")
			.params(by.body(), kind.name(), subject, words.substring(0, Math.min(words.length(), LONGEST)),
					by.account(), Timestamp.from(this.clock.instant()))
			.update();
	}

	List<BureauDeed> newest(String body, int most) {
		return this.jdbc.sql(ROW + "where body_code = :body order by id desc fetch first :most rows only")
			.param("body", body)
			.param("most", most)
			.query(BureauBook::deed)
			.list();
	}

	/** The last deed of these kinds, whatever it was about. */
	Optional<BureauDeed> last(String body, List<String> kinds) {
		return this.jdbc
			.sql(ROW + "where body_code = :body and kind in (:kinds) order by id desc fetch first 1 rows only")
			.param("body", body)
			.param("kinds", kinds)
			.query(BureauBook::deed)
			.optional();
	}

	/** The last deed about each subject: a page that read an earlier one is old. */
	Map<String, Long> lastAbout(String body) {
		var last = new HashMap<String, Long>();
		this.jdbc.sql("select subject, max(id) from bureau_deed where body_code = ? group by subject")
			.param(body)
			.query((row, number) -> last.put(row.getString(1), row.getLong(2)))
			.list();
		return last;
	}

	/** Accounts that the body switched off, and nobody switched on since. */
	List<BureauDeed> switchedOff(String body) {
		return this.jdbc.sql(ROW + """
				where body_code = :body and kind = 'STAFF_OFF' and not exists (
				select 1 from bureau_deed later where later.subject = d.subject and later.id > d.id
				and later.kind in (:kinds)) order by subject""")
			.param("body", body)
			.param("kinds", DeedKind.ofStaff())
			.query(BureauBook::deed)
			.list();
	}

	private static BureauDeed deed(ResultSet row, int number) throws SQLException {
		return new BureauDeed(row.getLong("id"), DeedKind.valueOf(row.getString("kind")), row.getString("subject"),
				row.getString("words"), row.getString("account"), row.getTimestamp("done_at").toInstant());
	}

}
