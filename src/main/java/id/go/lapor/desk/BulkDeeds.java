package id.go.lapor.desk;

import java.util.HashMap;
import java.util.Map;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.duty.Absences;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.engine.TaskAccess;
import id.go.lapor.language.Refusal;
import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.routing.CaseProposals;
import id.go.lapor.routing.ProposedAgency;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does with one task what Tasklist does with one: as the officer, so that the engine asks
 * rights and tenant, and by the completion that runs the listeners of the diagram. What a
 * single task would refuse is refused here by the same line of code.
 */
@Component
class BulkDeeds {

	private static final String REASON = "reason";

	private final DeskTasks desk;

	private final TaskService tasks;

	private final TaskAccess access;

	private final OfficerWords drafts;

	private final CaseCommands commands;

	private final CaseProposals proposals;

	private final Absences absences;

	private final OfficerDirectory officers;

	BulkDeeds(DeskTasks desk, TaskService tasks, TaskAccess access, OfficerWords drafts, CaseCommands commands,
			CaseProposals proposals, Absences absences, OfficerDirectory officers) {
		this.desk = desk;
		this.tasks = tasks;
		this.access = access;
		this.drafts = drafts;
		this.commands = commands;
		this.proposals = proposals;
		this.absences = absences;
		this.officers = officers;
	}

	/**
	 * What this task goes to: the order's target, or its own best proposal.
	 * @throws Refusal if there is none
	 */
	String target(BulkOrder order, OpenTask task) {
		return (order.deed() == BulkDeed.FORWARD_EACH) ? this.proposals.of(task.caseNumber())
			.stream()
			.map(ProposedAgency::agencyCode)
			.findFirst()
			.orElseThrow(() -> new Refusal("desk.bulk.noProposal")) : order.target();
	}

	/**
	 * Does it, in the caller's transaction.
	 * @param target what this task goes to
	 * @throws RuntimeException if it cannot be done; nothing of it may be committed then
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void perform(BulkOrder order, String target, String task) {
		switch (order.deed()) {
			case CLAIM -> claim(this.desk.requireOwn(task));
			case ASSIGN -> assign(this.desk.require(task), target);
			case FORWARD, FORWARD_EACH -> decide(this.desk.requireOwn(task), order.words(),
					Map.of("verificationDecision", "FORWARD", "targetAgency", target));
			case ARCHIVE -> decide(this.desk.requireOwn(task), order.words(),
					Map.of("verificationDecision", "ARCHIVE", "archiveReason", target));
			case MERGE -> this.commands.merge(this.desk.requireOwn(task).caseNumber(), CaseNumber.of(target));
		}
	}

	private void claim(OpenTask task) {
		if (task.mine()) {
			throw new Refusal("desk.bulk.yoursAlready");
		}
		this.tasks.claim(task.id(), this.desk.user());
	}

	private void assign(OpenTask task, String colleague) {
		if (!this.access.isMeantFor(colleague, task.id())) {
			throw new Refusal("desk.bulk.notMeantForThem", called(colleague));
		}
		this.absences.coverOf(colleague).ifPresent((cover) -> {
			throw new Refusal("desk.bulk.isAway", called(colleague), called(cover));
		});
		this.tasks.setAssignee(task.id(), colleague);
	}

	/**
	 * A draft that lies there is somebody's work on this one case: it is neither thrown
	 * away nor sent unread with forty-nine others.
	 */
	private void decide(OpenTask task, String words, Map<String, Object> decision) {
		if (!TaskWords.VERIFY.task().equals(task.definitionKey())) {
			throw new Refusal("desk.bulk.otherKind");
		}
		if (this.drafts.read(task.phase(), REASON).isPresent()) {
			throw new Refusal("desk.bulk.draft");
		}
		if (!words.isEmpty()) {
			this.drafts.write(task.caseNumber(), task.phase(), REASON, this.desk.user(), words);
		}
		if (!task.mine()) {
			this.tasks.claim(task.id(), this.desk.user());
		}
		this.tasks.complete(task.id(), new HashMap<>(decision));
	}

	private String called(String account) {
		return this.officers.find(account).map((officer) -> officer.name()).orElse(account);
	}

}
