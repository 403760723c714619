package id.go.lapor.privacy;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Empties the vault of a case whose time is over, its mark included. */
@Component
class VaultRemoval implements CaseRemoval {

	private final JdbcClient jdbc;

	private final OfficerWords drafts;

	private final ColleagueNotes notes;

	VaultRemoval(JdbcClient jdbc, OfficerWords drafts, ColleagueNotes notes) {
		this.jdbc = jdbc;
		this.drafts = drafts;
		this.notes = notes;
	}

	@Override
	public void remove(CaseNumber number) {
		this.drafts.forget(number);
		this.notes.forget(number);
		this.jdbc.sql("delete from reporter_identity where case_number = ?").param(number.value()).update();
		this.jdbc.sql("delete from original_text where case_number = ?").param(number.value()).update();
		this.jdbc.sql("delete from contact_stop where case_number = ?").param(number.value()).update();
		this.jdbc.sql("delete from report_key where case_number = ?").param(number.value()).update();
	}

}
