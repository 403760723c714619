package id.go.lapor.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the priority programmes; none is ever taken away. */
@Component
class ProgrammeBook {

	/** More than these at once are no priorities. */
	static final int MOST = 200;

	private final JdbcClient jdbc;

	ProgrammeBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest first. */
	List<Programme> all() {
		return this.jdbc
			.sql("select * from priority_programme order by valid_from desc, id desc fetch first " + MOST
					+ " rows only")
			.query(ProgrammeBook::read)
			.list();
	}

	/** Those with which cases are marked on this day. */
	List<Programme> running(LocalDate day) {
		return this.jdbc
			.sql("select * from priority_programme where valid_from <= ? and (valid_until is null or valid_until >= ?)")
			.params(day, day)
			.query(ProgrammeBook::read)
			.list();
	}

	List<Programme> of(Collection<Long> ids) {
		return ids.isEmpty() ? List.of()
				: this.jdbc.sql("select * from priority_programme where id in (:ids)")
					.param("ids", ids)
					.query(ProgrammeBook::read)
					.list();
	}

	Optional<Programme> find(long id) {
		return of(List.of(id)).stream().findFirst();
	}

	boolean knows(String name) {
		return this.jdbc.sql("select count(*) from priority_programme where lower(name) = lower(?)")
			.param(name)
			.query(Long.class)
			.single() > 0;
	}

	/** Those that run or will run. */
	long countUnended(LocalDate today) {
		return this.jdbc.sql("select count(*) from priority_programme where valid_until is null or valid_until >= ?")
			.param(today)
			.query(Long.class)
			.single();
	}

	long add(String name, LocalDate from, LocalDate until) {
		this.jdbc.sql("insert into priority_programme (name, valid_from, valid_until, version) values (?, ?, ?, 0)")
			.params(name, from, until)
			.update();
		return this.jdbc.sql("select id from priority_programme where name = ?").param(name).query(Long.class).single();
	}

	/** Sets the last day of the version that was read, and of no later one. */
	boolean end(long id, int version, LocalDate until) {
		return this.jdbc
			.sql("update priority_programme set valid_until = ?, version = version + 1 where id = ? and version = ?")
			.params(until, id, version)
			.update() == 1;
	}

	void note(long programme, String account, Instant at, LocalDate until) {
		this.jdbc.sql("insert into programme_deed (programme, account, done_at, valid_until) values (?, ?, ?, ?)")
			.params(programme, account, at.atOffset(ZoneOffset.UTC), until)
			.update();
	}

	/** The last deed of each programme, as account and instant. */
	List<Deed> lastDeeds() {
		return this.jdbc
			.sql("select programme, account, done_at from programme_deed where id in "
					+ "(select max(id) from programme_deed group by programme)")
			.query((row, place) -> new Deed(row.getLong(1), row.getString(2),
					row.getObject(3, OffsetDateTime.class).toInstant()))
			.list();
	}

	private static Programme read(ResultSet row, int place) throws SQLException {
		return new Programme(row.getLong("id"), row.getString("name"), row.getObject("valid_from", LocalDate.class),
				row.getObject("valid_until", LocalDate.class), row.getInt("version"));
	}

	/** Who named a programme or set its last day, and when. */
	record Deed(long programme, String account, Instant at) {
	}

}
