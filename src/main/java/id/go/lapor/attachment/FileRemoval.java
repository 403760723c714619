package id.go.lapor.attachment;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets go of the files of a case whose time is over: their rows go with the case, and
 * what lies outside the database belongs to nobody then and goes with the next sweep. Its
 * key is gone at once.
 */
@Component
class FileRemoval implements CaseRemoval {

	private final JdbcClient database;

	FileRemoval(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void remove(CaseNumber number) {
		this.database.sql("delete from attachment_look where case_number = ?").param(number.value()).update();
		this.database.sql("delete from attachment where case_number = ?").param(number.value()).update();
	}

}
