package id.go.lapor.attachment;

import id.go.lapor.complaint.CaseNumber;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who of the national desk was shown a file. Whoever lets it go further must have been:
 * nobody else checks what stands in a picture.
 */
@Component
public class FileLooks {

	private final JdbcClient database;

	FileLooks(JdbcClient database) {
		this.database = database;
	}

	/** Writes that a file is shown to this officer, in a statement of its own. */
	public void shown(CaseNumber number, int position, String officer) {
		if (!has(number, position, officer)) {
			try {
				this.database.sql("insert into attachment_look (case_number, position, officer) values (?, ?, ?)")
					.params(number.value(), position, officer)
					.update();
			}
			catch (DuplicateKeyException ex) {
				// two windows of one officer asked at the same moment
			}
		}
	}

	boolean has(CaseNumber number, int position, String officer) {
		return officer != null && this.database
			.sql("select count(*) from attachment_look where case_number = ? and position = ? and officer = ?")
			.params(number.value(), position, officer)
			.query(Integer.class)
			.single() > 0;
	}

}
