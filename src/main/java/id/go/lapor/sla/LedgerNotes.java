package id.go.lapor.sla;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to a round beside its days, in the order it happened. */
@Component
class LedgerNotes {

	private final JdbcClient jdbc;

	LedgerNotes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<LedgerNote> of(ClockReading reading) {
		var notes = new ArrayList<LedgerNote>();
		reading.pauses().forEach((pause) -> {
			notes.add(new LedgerNote(pause.from(), "PAUSED", "", 0, pause.causedBy()));
			if (!pause.open()) {
				notes.add(new LedgerNote(pause.until(), "RESUMED", "", 0, ""));
			}
		});
		notes.addAll(extensions(reading.row().id()));
		notes.addAll(escalations(reading.row().id()));
		notes.sort(Comparator.comparing(LedgerNote::at));
		return List.copyOf(notes);
	}

	private List<LedgerNote> extensions(long clockId) {
		return this.jdbc
			.sql("""
					select granted_at, reason, working_days, granted_by from sla_extension where clock_id = ? order by id""")
			.param(clockId)
			.query((row, number) -> new LedgerNote(SqlTime.read(row, "granted_at"), "EXTENDED", row.getString("reason"),
					row.getInt("working_days"), row.getString("granted_by")))
			.list();
	}

	private List<LedgerNote> escalations(long clockId) {
		return this.jdbc.sql("""
				select raised_at, audience, escalation_level from sla_escalation where clock_id = ?
				order by escalation_level""")
			.param(clockId)
			.query((row, number) -> new LedgerNote(SqlTime.read(row, "raised_at"), "ESCALATED",
					row.getString("audience"), row.getInt("escalation_level"), ""))
			.list();
	}

}
