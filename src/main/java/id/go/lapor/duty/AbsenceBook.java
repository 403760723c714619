package id.go.lapor.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The absences, and which tasks each took from whose hand. */
@Component
class AbsenceBook {

	private static final String ROW = "select id, absent, cover, first_day, last_day, reason, state from absence ";

	private final JdbcClient database;

	AbsenceBook(JdbcClient database) {
		this.database = database;
	}

	long enter(Absence absence, String deputyOf, String by, Instant now) {
		var key = new GeneratedKeyHolder();
		this.database
			.sql("insert into absence (absent, cover, first_day, last_day, reason, deputy_of, state, entered_by,"
					+ " entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(absence.absent(), absence.cover(), absence.firstDay(), absence.lastDay(),
					(absence.reason() != null) ? absence.reason().name() : null, deputyOf, absence.state().name(), by,
					Timestamp.from(now))
			.update(key, "id");
		return key.getKeyAs(Long.class);
	}

	Optional<Absence> find(long id) {
		return this.database.sql(ROW + "where id = ?").param(id).query(AbsenceBook::absence).optional();
	}

	/** Nobody else begins or ends it meanwhile. */
	Optional<Absence> lock(long id) {
		return this.database.sql(ROW + "where id = ? for update").param(id).query(AbsenceBook::absence).optional();
	}

	void set(long id, Absence.State state) {
		this.database.sql("update absence set state = ? where id = ?").params(state.name(), id).update();
	}

	/** Those that concern one of these people and are not over, the next first. */
	List<Absence> open(Collection<String> people) {
		return people.isEmpty() ? List.of()
				: this.database
					.sql(ROW + "where state in ('PLANNED', 'RUNNING') and (absent in (:people) "
							+ "or cover in (:people)) order by first_day, id")
					.param("people", people)
					.query(AbsenceBook::absence)
					.list();
	}

	/** Whether a deputy of this body covers its head just now. */
	boolean isDeputyCovering(String body) {
		return this.database.sql("select count(*) from absence where deputy_of = ? and state = 'RUNNING'")
			.param(body)
			.query(Integer.class)
			.single() > 0;
	}

	/** Whoever is away on this day, and who covers them. */
	Optional<Absence> of(String account, LocalDate day) {
		return open(List.of(account)).stream()
			.filter((absence) -> absence.absent().equals(account) && !absence.firstDay().isAfter(day)
					&& !absence.lastDay().isBefore(day))
			.findFirst();
	}

	void take(long id, String task, String caseNumber) {
		this.database.sql("insert into absence_task (absence_id, task_id, case_number) values (?, ?, ?)")
			.params(id, task, caseNumber)
			.update();
	}

	List<String> taken(long id) {
		return this.database.sql("select task_id from absence_task where absence_id = ? order by task_id")
			.param(id)
			.query(String.class)
			.list();
	}

	void forgetTasks(long id) {
		this.database.sql("delete from absence_task where absence_id = ?").param(id).update();
	}

	private static Absence absence(ResultSet row, int number) throws SQLException {
		var reason = row.getString("reason");
		return new Absence(row.getLong("id"), row.getString("absent"), row.getString("cover"),
				row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class),
				(reason != null) ? AbsenceReason.valueOf(reason) : null, Absence.State.valueOf(row.getString("state")));
	}

}
