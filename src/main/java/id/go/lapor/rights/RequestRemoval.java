package id.go.lapor.rights;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes the requests about the data of a case whose time is over. */
@Component
class RequestRemoval implements CaseRemoval {

	private final JdbcClient jdbc;

	RequestRemoval(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void remove(CaseNumber number) {
		this.jdbc.sql("delete from data_request where case_number = ?").param(number.value()).update();
	}

}
