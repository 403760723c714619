package id.go.lapor.seal;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes the record of openings with the case whose time is over. */
@Component
class DisclosureRemoval implements CaseRemoval {

	private final JdbcClient jdbc;

	DisclosureRemoval(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void remove(CaseNumber number) {
		this.jdbc
			.sql("delete from seal_opening where request_id in (select id from seal_request where case_number = ?)")
			.param(number.value())
			.update();
		this.jdbc.sql("delete from seal_request where case_number = ?").param(number.value()).update();
	}

}
