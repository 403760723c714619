package id.go.lapor.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import id.go.lapor.complaint.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The record of requests and openings: what the engine does is judged by it, never the
 * other way round. Whoever writes holds the lock on the case.
 */
@Component
class DisclosureBook {

	private static final String SELECT = """
			select r.*,
				(select min(o.opened_at) from seal_opening o where o.request_id = r.id) as first_opened_at,
				(select count(*) from seal_opening o where o.request_id = r.id) as openings
			from seal_request r""";

	private final JdbcClient jdbc;

	DisclosureBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void enter(CaseNumber number, String officer, DisclosurePetition petition, Instant now) {
		this.jdbc.sql("""
				insert into seal_request
					(case_number, requested_by, requested_at, legal_basis, withheld_until, withheld_reason, state)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(number.value(), officer, write(now), petition.legalBasis(), petition.withheldUntil(),
					petition.withheldReason(), DisclosureState.REQUESTED.name())
			.update();
	}

	/** The newest request about a case. */
	Optional<DisclosureRequest> latest(CaseNumber number) {
		return this.jdbc.sql(SELECT + " where r.case_number = ? order by r.id desc fetch first 1 rows only")
			.param(number.value())
			.query(DisclosureBook::read)
			.optional();
	}

	/** The newest requests of all cases. */
	List<DisclosureRequest> newest(int most) {
		return this.jdbc.sql(SELECT + " order by r.id desc fetch first " + most + " rows only")
			.query(DisclosureBook::read)
			.list();
	}

	void decide(DisclosureRequest request, String officer, DisclosureDecision decision, String reason, Instant now) {
		this.jdbc.sql(
				"update seal_request set decided_by = ?, decided_at = ?, decision = ?, decision_reason = ? where id = ?")
			.params(officer, write(now), decision.name(), reason, request.id())
			.update();
	}

	void openWindow(DisclosureRequest request, Instant until) {
		this.jdbc.sql("update seal_request set state = ?, window_until = ? where id = ?")
			.params(DisclosureState.GRANTED.name(), write(until), request.id())
			.update();
	}

	void become(DisclosureRequest request, DisclosureState state) {
		this.jdbc.sql("update seal_request set state = ? where id = ?").params(state.name(), request.id()).update();
	}

	void opened(DisclosureRequest request, String officer, Instant now) {
		this.jdbc.sql("insert into seal_opening (request_id, opened_by, opened_at) values (?, ?, ?)")
			.params(request.id(), officer, write(now))
			.update();
	}

	void told(DisclosureRequest request, Instant now) {
		this.jdbc.sql("update seal_request set told_at = ? where id = ?").params(write(now), request.id()).update();
	}

	private static DisclosureRequest read(ResultSet row, int number) throws SQLException {
		return new DisclosureRequest(row.getLong("id"), CaseNumber.of(row.getString("case_number")),
				row.getString("requested_by"), instant(row, "requested_at"), row.getString("legal_basis"),
				row.getObject("withheld_until", LocalDate.class), row.getString("withheld_reason"),
				DisclosureState.valueOf(row.getString("state")), row.getString("decided_by"),
				instant(row, "decided_at"), DisclosureDecision.GRANT.name().equals(row.getString("decision")),
				row.getString("decision_reason"), instant(row, "window_until"), instant(row, "first_opened_at"),
				row.getInt("openings"), instant(row, "told_at"));
	}

	private static OffsetDateTime write(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		var value = row.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

}
