package id.go.lapor.routing;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes the proposals of a case whose time is over; rulings name no case and stay. */
@Component
class ProposalRemoval implements CaseRemoval {

	private final JdbcClient jdbc;

	ProposalRemoval(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void remove(CaseNumber number) {
		this.jdbc.sql("delete from proposed_agency where case_number = ?").param(number.value()).update();
	}

}
