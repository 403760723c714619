package id.go.lapor.reporter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import id.go.lapor.attachment.CaseFiles;
import id.go.lapor.attachment.Reach;
import id.go.lapor.attachment.WaitingFiles;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.Visibility;
import org.springframework.stereotype.Component;

/**
 * Files that a reporter hands in. A picture cannot be masked as words are: those of the
 * report go as far as its switches and the national desk let them; those of a later
 * message are for the reporter and the officers who work on the case then.
 */
@Component
class HandedFiles {

	private static final String REPORT = "report";

	private static final String MESSAGE = "message";

	private final WaitingFiles waiting;

	private final CaseFiles files;

	private final ComplaintRegister register;

	HandedFiles(WaitingFiles waiting, CaseFiles files, ComplaintRegister register) {
		this.waiting = waiting;
		this.files = files;
		this.register = register;
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
			this.files.keepReported(number, drawer, REPORT, Reach.first(this.register.require(number)));
		}
	}

	void keepWithMessage(CaseNumber number, String drawer) {
		if (drawer != null) {
			this.files.keep(number, drawer, ActorRole.REPORTER, null, MESSAGE, Visibility.PARTIES);
		}
	}

}
