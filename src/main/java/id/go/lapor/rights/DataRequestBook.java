package id.go.lapor.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import id.go.lapor.complaint.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The record of requests: kinds and states, and no word of the reporter. */
@Component
class DataRequestBook {

	private final JdbcClient jdbc;

	DataRequestBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	DataRequest enter(CaseNumber number, DataDemand demand, Instant now, Instant due) {
		var key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into data_request (case_number, kind, state, remove_text, requested_at, due_at)
				values (?, ?, ?, ?, ?, ?)""")
			.params(number.value(), demand.kind().name(), DataRequestState.WAITING.name(), demand.removeText(),
					write(now), write(due))
			.update(key, "id");
		return require(key.getKeyAs(Number.class).longValue());
	}

	DataRequest require(long id) {
		return this.jdbc.sql("select * from data_request where id = ?").param(id).query(DataRequestBook::read).single();
	}

	/** The request that this process instance is about. */
	DataRequest inPhase(String phase) {
		return this.jdbc.sql("select * from data_request where phase = ?")
			.param(phase)
			.query(DataRequestBook::read)
			.single();
	}

	List<DataRequest> of(CaseNumber number) {
		return this.jdbc.sql("select * from data_request where case_number = ? order by id")
			.param(number.value())
			.query(DataRequestBook::read)
			.list();
	}

	void enterPhase(DataRequest request, String phase) {
		this.jdbc.sql("update data_request set phase = ? where id = ?").params(phase, request.id()).update();
	}

	void decide(DataRequest request, String officer, DataRequestDecision decision, String reason) {
		this.jdbc.sql("update data_request set decided_by = ?, decision = ?, reason = ? where id = ?")
			.params(officer, decision.name(), reason, request.id())
			.update();
	}

	/** Whether an officer decided so. */
	boolean isDecided(DataRequest request, DataRequestDecision decision) {
		return this.jdbc.sql("select count(*) from data_request where id = ? and decision = ?")
			.params(request.id(), decision.name())
			.query(Integer.class)
			.single() == 1;
	}

	void settle(DataRequest request, DataRequestState state, Instant now) {
		this.jdbc.sql("update data_request set state = ?, settled_at = ? where id = ?")
			.params(state.name(), write(now), request.id())
			.update();
	}

	/** Marks a level of escalation; whether it was new. */
	boolean mark(DataRequest request, boolean overdue) {
		var column = overdue ? "overdue" : "reminded";
		return this.jdbc.sql("update data_request set " + column + " = true where id = ? and " + column + " = false")
			.param(request.id())
			.update() == 1;
	}

	private static DataRequest read(ResultSet row, int number) throws SQLException {
		return new DataRequest(row.getLong("id"), CaseNumber.of(row.getString("case_number")),
				DataRequestKind.valueOf(row.getString("kind")), DataRequestState.valueOf(row.getString("state")),
				row.getBoolean("remove_text"), instant(row, "requested_at"), instant(row, "due_at"),
				row.getString("reason"), instant(row, "settled_at"));
	}

	private static OffsetDateTime write(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		var value = row.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

}
