package id.go.lapor.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Since when each task is in whose hand, and of whom it was told that they lie still. */
@Component
class HoldBook {

	private static final String ROW = "select h.task_id, h.case_number, h.phase, h.agency_code, h.officer, h.taken_at"
			+ " from held_task h ";

	private final JdbcClient database;

	HoldBook(JdbcClient database) {
		this.database = database;
	}

	void take(Hold hold) {
		leave(hold.task());
		this.database
			.sql("insert into held_task (task_id, case_number, phase, agency_code, officer, taken_at)"
					+ " values (?, ?, ?, ?, ?, ?)")
			.params(hold.task(), hold.caseNumber(), hold.phase(), hold.agency(), hold.officer(),
					Timestamp.from(hold.takenAt()))
			.update();
	}

	void leave(String task) {
		this.database.sql("delete from held_task where task_id = ?").param(task).update();
	}

	Optional<Hold> find(String task) {
		return this.database.sql(ROW + "where h.task_id = ?").param(task).query(HoldBook::hold).optional();
	}

	boolean isTold(String caseNumber, String officer) {
		return this.database.sql("select count(*) from idle_notice where case_number = ? and officer = ?")
			.params(caseNumber, officer)
			.query(Integer.class)
			.single() > 0;
	}

	void tell(String caseNumber, String officer, Instant now) {
		this.database.sql("insert into idle_notice (case_number, officer, told_at) values (?, ?, ?)")
			.params(caseNumber, officer, Timestamp.from(now))
			.update();
	}

	/** Told of and still in the same hand, at one of these agencies; the oldest first. */
	List<Hold> told(Collection<String> agencies, int most) {
		return agencies.isEmpty() ? List.of() : told("h.agency_code in (:agencies)", agencies, most);
	}

	/** The same at the national desk. */
	List<Hold> toldAtTheNationalDesk(int most) {
		return told("h.agency_code is null", List.of(), most);
	}

	private List<Hold> told(String where, Collection<String> agencies, int most) {
		var question = this.database
			.sql(ROW + "join idle_notice n on n.case_number = h.case_number" + " and n.officer = h.officer where "
					+ where + " order by h.taken_at, h.task_id fetch first :most rows only")
			.param("most", most);
		return (agencies.isEmpty() ? question : question.param("agencies", agencies)).query(HoldBook::hold).list();
	}

	void forget(String caseNumber) {
		for (var table : List.of("held_task", "idle_notice", "absence_task")) {
			this.database.sql("delete from " + table + " where case_number = ?").param(caseNumber).update();
		}
	}

	private static Hold hold(ResultSet row, int number) throws SQLException {
		return new Hold(row.getString("task_id"), row.getString("case_number"), row.getString("phase"),
				row.getString("agency_code"), row.getString("officer"), row.getTimestamp("taken_at").toInstant());
	}

}
