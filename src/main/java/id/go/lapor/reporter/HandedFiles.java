package id.go.lapor.reporter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import id.go.lapor.attachment.CaseFiles;
import id.go.lapor.attachment.WaitingFiles;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Visibility;
import org.springframework.stereotype.Component;

/**
 * Files that a reporter hands in. Those of the report are as public as the report; those
 * of a later message are for the reporter and the officers who work on the case then,
 * because a picture cannot be masked as words are.
 */
@Component
class HandedFiles {

	private static final String REPORT = "report";

	private static final String MESSAGE = "message";

	private final WaitingFiles waiting;

	private final CaseFiles files;

	HandedFiles(WaitingFiles waiting, CaseFiles files) {
		this.waiting = waiting;
		this.files = files;
	}

	/** A request's body together with what its files are; unchanged without files. */
	byte[] after(byte[] body, String drawer) {
		if (drawer == null) {
			return body;
		}
		var all = new ByteArrayOutputStream();
		all.writeBytes(body);
		this.waiting.fingerprints(drawer)
			.forEach((print) -> all.writeBytes(("\n" + print).getBytes(StandardCharsets.US_ASCII)));
		return all.toByteArray();
	}

	void keepWithReport(CaseNumber number, String drawer) {
		if (drawer != null) {
			this.files.keep(number, drawer, ActorRole.REPORTER, null, REPORT, Visibility.PUBLIC);
		}
	}

	void keepWithMessage(CaseNumber number, String drawer) {
		if (drawer != null) {
			this.files.keep(number, drawer, ActorRole.REPORTER, null, MESSAGE, Visibility.PARTIES);
		}
	}

}
