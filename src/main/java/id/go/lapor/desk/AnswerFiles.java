package id.go.lapor.desk;

import java.util.List;

import id.go.lapor.attachment.CaseFiles;
import id.go.lapor.attachment.WaitingFiles;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.language.Refusal;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Evidence that an officer lays beside an answer. Until the answer is given only officers
 * see it, and it can be taken back; with the answer it goes to the reporter and the
 * public.
 */
@Component
class AnswerFiles {

	private static final String PART = "answer";

	private final WaitingFiles waiting;

	private final CaseFiles files;

	private final ComplaintRegister register;

	private final TransactionTemplate transaction;

	AnswerFiles(WaitingFiles waiting, CaseFiles files, ComplaintRegister register,
			PlatformTransactionManager transactions) {
		this.waiting = waiting;
		this.files = files;
		this.register = register;
		this.transaction = new TransactionTemplate(transactions);
	}

	void add(OpenTask task, List<? extends InputStreamSource> handed) {
		var drawer = this.waiting.newDrawer();
		try {
			if (this.waiting.put(drawer, handed).isEmpty()) {
				throw new Refusal("attachment.noFiles");
			}
			this.transaction.executeWithoutResult(
					(status) -> this.register.alter(task.caseNumber(), (complaint) -> this.files.keep(task.caseNumber(),
							drawer, ActorRole.OFFICER, complaint.agencyCode(), PART, Visibility.OFFICERS)));
		}
		finally {
			this.waiting.empty(drawer);
		}
	}

	void takeBack(OpenTask task, int position) {
		var agency = this.register.require(task.caseNumber()).agencyCode();
		if (!this.files.takeBack(task.caseNumber(), position, agency)) {
			throw new Refusal("desk.fileGivenAlready");
		}
	}

}
