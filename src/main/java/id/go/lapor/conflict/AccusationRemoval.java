package id.go.lapor.conflict;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes who was accused by a case whose time is over. */
@Component
class AccusationRemoval implements CaseRemoval {

	private final JdbcClient jdbc;

	AccusationRemoval(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void remove(CaseNumber number) {
		this.jdbc.sql("delete from accused_agency where case_number = ?").param(number.value()).update();
	}

}
