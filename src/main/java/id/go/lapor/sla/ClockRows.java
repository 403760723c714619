package id.go.lapor.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rounds in the database, found by case or by the dates they reach. */
@Component
class ClockRows {

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	ClockRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** All rounds of a case, in the order of their start. */
	List<ClockRow> of(String caseNumber) {
		return this.jdbc.sql("select * from sla_clock where case_number = ? order by started_at, id")
			.param(caseNumber)
			.query(ClockRows::read)
			.list();
	}

	/** Whose open rounds of a clock there are, by case. */
	Map<String, Set<String>> openSubjects(ClockType clock, Collection<String> caseNumbers) {
		var subjects = new HashMap<String, Set<String>>();
		this.jdbc.sql("""
				select case_number, subject from sla_clock
				where case_number in (:cases) and clock = :clock and stopped_at is null""")
			.param("cases", caseNumbers)
			.param("clock", clock.name())
			.query((row) -> {
				subjects.computeIfAbsent(row.getString(1), (unknown) -> new HashSet<>()).add(row.getString(2));
			});
		return subjects;
	}

	/**
	 * Open rounds that live between the two instants, by id. Only ids, so that one look
	 * at the index finds them all and the rounds themselves can be read in chunks.
	 * @param owner whose calendar they follow; {@code null} for all
	 */
	List<Long> openBetween(String owner, Instant from, Instant until) {
		return this.jdbc.sql("""
				select id from sla_clock
				where stopped_at is null and reach_at >= :from and started_at < :until
				""" + ((owner != null) ? "and calendar_owner = :owner " : "") + "order by id")
			.param("from", SqlTime.write(from))
			.param("until", SqlTime.write(until))
			.param("owner", owner)
			.query(Long.class)
			.list();
	}

	List<ClockRow> of(List<Long> ids) {
		return this.jdbc.sql("select * from sla_clock where id in (:ids) order by id")
			.param("ids", ids)
			.query(ClockRows::read)
			.list();
	}

	void insert(ClockReading reading) {
		var row = reading.row();
		this.jdbc.sql("""
				insert into sla_clock (case_number, clock, subject, round, calendar_owner, zone, started_at, limit_days,
					spent_days, least_days, promised_on, due_at, reach_at, provisional)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(row.caseNumber(), row.clock().name(), row.subject(), row.round(), row.calendar().owner(),
					row.calendar().zone().getId(), SqlTime.write(row.startedAt()), row.limitDays(), row.spentDays(),
					row.leastDays(), row.promisedOn(), SqlTime.write(reading.due()), SqlTime.write(reading.reach()),
					reading.dueDate().provisional())
			.update();
	}

	/** Closes a round and freezes its ledger. */
	void stop(ClockReading reading, Instant at, boolean restarted) {
		this.jdbc
			.sql("""
					update sla_clock set stopped_at = ?, restarted = ?, ledger = ?, due_at = ?, reach_at = ?, provisional = ?
					where id = ?""")
			.params(SqlTime.write(at), restarted, reading.letters(), SqlTime.write(reading.due()),
					SqlTime.write(reading.reach()), reading.dueDate().provisional(), reading.row().id())
			.update();
	}

	/** Writes down what the computation says of open rounds now. */
	void refresh(List<ClockReading> readings) {
		this.batches.batchUpdate(
				"update sla_clock set due_at = :due, reach_at = :reach, provisional = :provisional where id = :id",
				readings.stream()
					.map((reading) -> new MapSqlParameterSource().addValue("id", reading.row().id())
						.addValue("due", SqlTime.write(reading.due()))
						.addValue("reach", SqlTime.write(reading.reach()))
						.addValue("provisional", reading.dueDate().provisional()))
					.toArray(MapSqlParameterSource[]::new));
	}

	void limit(long id, int limitDays) {
		this.jdbc.sql("update sla_clock set limit_days = ? where id = ?").params(limitDays, id).update();
	}

	void addDays(long id, int workingDays) {
		this.jdbc.sql("update sla_clock set extra_days = extra_days + ? where id = ?").params(workingDays, id).update();
	}

	void pause(long id, Instant at, String causedBy) {
		this.jdbc.sql("insert into sla_pause (clock_id, paused_at, caused_by) values (?, ?, ?)")
			.params(id, SqlTime.write(at), causedBy)
			.update();
	}

	void resume(long id, Instant at) {
		this.jdbc.sql("update sla_pause set resumed_at = ? where clock_id = ? and resumed_at is null")
			.params(SqlTime.write(at), id)
			.update();
	}

	/** The pauses of the given rounds, by round, in their order. */
	Map<Long, List<Pause>> pauses(Collection<Long> ids) {
		var pauses = new HashMap<Long, List<Pause>>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("""
					select clock_id, paused_at, resumed_at, caused_by from sla_pause where clock_id in (:ids)
					order by paused_at, id""").param("ids", ids).query((row) -> {
				pauses.computeIfAbsent(row.getLong("clock_id"), (id) -> new ArrayList<>())
					.add(new Pause(SqlTime.read(row, "paused_at"), SqlTime.read(row, "resumed_at"),
							row.getString("caused_by")));
			});
		}
		return pauses;
	}

	private static ClockRow read(ResultSet row, int number) throws SQLException {
		return new ClockRow(row.getLong("id"), row.getString("case_number"), ClockType.valueOf(row.getString("clock")),
				row.getString("subject"), row.getInt("round"),
				new BodyCalendar(row.getString("calendar_owner"), ZoneId.of(row.getString("zone"))),
				SqlTime.read(row, "started_at"), row.getInt("limit_days"), row.getInt("spent_days"),
				row.getInt("least_days"), row.getInt("extra_days"), row.getObject("promised_on", LocalDate.class),
				SqlTime.read(row, "due_at"), SqlTime.read(row, "reach_at"), row.getBoolean("provisional"),
				SqlTime.read(row, "stopped_at"), row.getBoolean("restarted"), row.getString("ledger"));
	}

	/** Whatever this room holds of the case, children first. */
	void remove(String caseNumber) {
		for (var child : List.of("sla_escalation", "sla_extension", "sla_pause")) {
			this.jdbc
				.sql("delete from " + child + " where clock_id in (select id from sla_clock where case_number = ?)")
				.param(caseNumber)
				.update();
		}
		for (var table : List.of("sla_clock", "sla_instant", "reminder", "sla_case")) {
			this.jdbc.sql("delete from " + table + " where case_number = ?").param(caseNumber).update();
		}
	}

}
