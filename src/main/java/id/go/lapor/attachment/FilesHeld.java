package id.go.lapor.attachment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.HeldData;
import id.go.lapor.privacy.IdentityErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that a reporter may see, and where to fetch each with the receipt. When the
 * identity is erased nothing of them is held any more: their key is gone, their rows go
 * in the same transaction, and what lies sealed outside the database goes with the next
 * sweep.
 */
@Component
class FilesHeld implements HeldData {

	private final CaseFiles files;

	private final JdbcClient database;

	FilesHeld(CaseFiles files, JdbcClient database) {
		this.files = files;
		this.database = database;
	}

	@Override
	public String name() {
		return "files";
	}

	@Override
	@Transactional(readOnly = true)
	public List<Map<String, Object>> of(CaseNumber number) {
		return this.files.of(number, FileReader.REPORTER).stream().map((file) -> row(number, file)).toList();
	}

	private static Map<String, Object> row(CaseNumber number, CaseFile file) {
		var row = new LinkedHashMap<String, Object>();
		row.put("position", file.position());
		row.put("name", file.fileName());
		row.put("mediaType", file.mediaType());
		row.put("bytes", file.size());
		row.put("addedBy", file.addedBy().name());
		row.put("at", file.addedAt());
		row.put("handedInWith", file.part());
		row.put("path", "/api/v1/reports/" + number.value() + "/attachments/" + file.position());
		return row;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void forget(IdentityErased erased) {
		this.database.sql("delete from attachment where case_number = ?").param(erased.caseNumber().value()).update();
	}

}
