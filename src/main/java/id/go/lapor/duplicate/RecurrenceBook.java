package id.go.lapor.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import id.go.lapor.complaint.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of matters that came back. */
@Component
class RecurrenceBook {

	private static final String EITHER = " where case_number = ? or earlier_case = ?";

	private final JdbcClient jdbc;

	RecurrenceBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void keep(Recurrence found) {
		this.jdbc
			.sql("insert into duplicate_recurrence (case_number, earlier_case, closed_at, recurred_at)"
					+ " values (?, ?, ?, ?)")
			.params(found.later().value(), found.earlier().value(), utc(found.closedAt()), utc(found.recurredAt()))
			.update();
	}

	/** Those in which the case is the later or the earlier one, oldest first. */
	List<Recurrence> of(CaseNumber number) {
		return this.jdbc
			.sql("select case_number, earlier_case, closed_at, recurred_at from duplicate_recurrence" + EITHER
					+ " order by recurred_at, case_number, earlier_case")
			.params(number.value(), number.value())
			.query(RecurrenceBook::read)
			.list();
	}

	/** It tells of nothing that came back. */
	void forgetAsLater(CaseNumber number) {
		this.jdbc.sql("delete from duplicate_recurrence where case_number = ?").param(number.value()).update();
	}

	/** Its closing is no closing any more. */
	void forgetAsEarlier(CaseNumber number) {
		this.jdbc.sql("delete from duplicate_recurrence where earlier_case = ?").param(number.value()).update();
	}

	void forget(CaseNumber number) {
		this.jdbc.sql("delete from duplicate_recurrence" + EITHER).params(number.value(), number.value()).update();
	}

	void forget(CaseNumber one, CaseNumber other) {
		this.jdbc.sql("delete from duplicate_recurrence where case_number in (?, ?) and earlier_case in (?, ?)")
			.params(one.value(), other.value(), one.value(), other.value())
			.update();
	}

	private static Recurrence read(ResultSet row, int line) throws SQLException {
		return new Recurrence(CaseNumber.of(row.getString(1)), CaseNumber.of(row.getString(2)),
				row.getObject(3, OffsetDateTime.class).toInstant(), row.getObject(4, OffsetDateTime.class).toInstant());
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
