package id.go.lapor.notification;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes the rows of messages about a case whose time is over. */
@Component
class MessageRemoval implements CaseRemoval {

	private final JdbcClient jdbc;

	MessageRemoval(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void remove(CaseNumber number) {
		this.jdbc.sql(
				"delete from notification_copy where notification_id in (select id from notification where case_number = ?)")
			.param(number.value())
			.update();
		this.jdbc.sql("delete from notification where case_number = ?").param(number.value()).update();
	}

}
