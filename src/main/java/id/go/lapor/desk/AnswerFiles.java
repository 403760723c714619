package id.go.lapor.desk;

import java.util.List;
import java.util.Objects;

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

	private final DeskTasks tasks;

	private final TransactionTemplate transaction;

	AnswerFiles(WaitingFiles waiting, CaseFiles files, ComplaintRegister register, DeskTasks tasks,
			PlatformTransactionManager transactions) {
		this.waiting = waiting;
		this.files = files;
		this.register = register;
		this.tasks = tasks;
		this.transaction = new TransactionTemplate(transactions);
	}

	void add(OpenTask task, List<? extends InputStreamSource> handed) {
		var drawer = this.waiting.newDrawer();
		try {
			if (this.waiting.put(drawer, handed).isEmpty()) {
				throw new Refusal("attachment.noFiles");
			}
			whileAnswering(task, () -> this.files.keep(task.caseNumber(), drawer, ActorRole.OFFICER, task.agency(),
					PART, Visibility.OFFICERS));
		}
		finally {
			this.waiting.empty(drawer);
		}
	}

	void takeBack(OpenTask task, int position) {
		whileAnswering(task, () -> {
			if (!this.files.takeBack(task.caseNumber(), position, task.agency())) {
				throw new Refusal("desk.fileGivenAlready");
			}
		});
	}

	/**
	 * Cleaning takes a while, and the case may have gone to somebody else meanwhile:
	 * under its lock the task must still be open, and its agency still the one that
	 * answers.
	 */
	private void whileAnswering(OpenTask task, Runnable change) {
		this.transaction.executeWithoutResult((status) -> this.register.alter(task.caseNumber(), (complaint) -> {
			boolean holds = complaint.isWithAgency() && Objects.equals(task.agency(), complaint.agencyCode());
			if (!holds || !this.tasks.isStillOwn(task)) {
				throw new Refusal("desk.fileTooLate");
			}
			change.run();
		}));
	}

}
