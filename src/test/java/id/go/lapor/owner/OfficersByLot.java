package id.go.lapor.owner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.ArchiveReason;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseOutcome;
import id.go.lapor.conflict.Accusations;
import id.go.lapor.lifecycle.CaseLife;
import id.go.lapor.response.OpenResponse;
import id.go.lapor.routing.CaseProposals;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Everybody with a desk: acts by lot, wrongly as well, or brings the case to its end. */
@Component
class OfficersByLot {

	private static final String WORDS = "Sesuai hasil pemeriksaan kami.";

	private final CaseDriver cases;

	private final TaskService tasks;

	private final AgencyDirectory agencies;

	private final CategoryDirectory categories;

	private final Accusations accusations;

	private final CaseProposals proposals;

	private final CaseLife life;

	private final OpenResponse open;

	private final ShortLivedBodies shortLived;

	OfficersByLot(CaseDriver cases, TaskService tasks, AgencyDirectory agencies, CategoryDirectory categories,
			Accusations accusations, CaseProposals proposals, CaseLife life, OpenResponse open,
			ShortLivedBodies shortLived) {
		this.cases = cases;
		this.tasks = tasks;
		this.agencies = agencies;
		this.categories = categories;
		this.accusations = accusations;
		this.proposals = proposals;
		this.life = life;
		this.open = open;
		this.shortLived = shortLived;
	}

	List<Task> tasks(CaseNumber number) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list();
	}

	/** Does anything that the form of one task offers, whether or not it is allowed. */
	void actByLot(CaseNumber number, Lot lot) {
		var task = lot.oneOf(tasks(number));
		act(number, task, lot, switch (task.getTaskDefinitionKey()) {
			case "userTask_verifyComplaint" -> lot.oneOf("FORWARD", "FORWARD", "FORWARD", "ASK", "ARCHIVE", "RULING");
			case "userTask_forwardToUnit" -> lot.oneOf("UNIT", "OWN", "OUTSIDE_AUTHORITY");
			case "userTask_respond" ->
				lot.oneOf("ANSWER", "ANSWER", "ASK", "HAND_ON", "OUTSIDE_AUTHORITY", "OUTSIDE_AUTHORITY", "SHARE");
			case "userTask_approveAnswer" -> lot.oneOf("APPROVED", "RETURNED");
			case "userTask_approveQuestion" -> lot.oneOf("APPROVED", "REFUSED");
			case "userTask_rerouteComplaint" -> lot.oneOf("ASSIGN", "ASSIGN", "RULING");
			case "userTask_reviewContest" -> lot.oneOf("UPHELD", "RETURNED");
			default -> "";
		});
	}

	/** Does what brings the case nearer to its end. */
	void actToTheEnd(CaseNumber number, Lot lot) {
		var task = tasks(number).stream()
			.filter((open) -> !"userTask_contribute".equals(open.getTaskDefinitionKey()))
			.findFirst()
			.orElseGet(() -> tasks(number).get(0));
		var holder = this.cases.complaint(number).agencyCode();
		boolean accused = holder != null && !this.accusations.of(number).mayHold(holder);
		if (accused && List.of("userTask_forwardToUnit", "userTask_respond", "userTask_approveAnswer")
			.contains(task.getTaskDefinitionKey())) {
			recall(number);
			return;
		}
		act(number, task, lot, switch (task.getTaskDefinitionKey()) {
			case "userTask_verifyComplaint" -> "FORWARD";
			case "userTask_forwardToUnit" -> "OWN";
			case "userTask_respond" -> "ANSWER";
			case "userTask_approveAnswer", "userTask_approveQuestion" -> "APPROVED";
			case "userTask_rerouteComplaint" -> "ASSIGN";
			case "userTask_reviewContest" -> "UPHELD";
			default -> "";
		});
	}

	/** The national desk takes the case from its holder; refused unless it is accused. */
	void recall(CaseNumber number) {
		this.life.recall(number, ActorRole.VERIFIER, WORDS);
	}

	/** Somebody reads an accusation that the machine did not find. */
	void accuse(CaseNumber number, Lot lot) {
		var holder = this.cases.complaint(number).agencyCode();
		this.accusations.add(number, (holder != null && lot.in(70)) ? holder : anyAgency(lot), ActorRole.VERIFIER);
		this.proposals.renew(number);
	}

	private void act(CaseNumber number, Task task, Lot lot, String decision) {
		var values = new HashMap<String, Object>();
		var key = task.getTaskDefinitionKey();
		switch (key) {
			case "userTask_verifyComplaint" -> verify(number, lot, decision, values);
			case "userTask_forwardToUnit" -> {
				values.put("forwardingDecision", decision);
				values.put("targetAgency", unitOf(number, lot));
				values.put("competentAgency", anyAgency(lot));
				write(number, key, lot, "forwardingReason");
			}
			case "userTask_respond" -> {
				if ("SHARE".equals(decision)) {
					this.open.requestContributions(number, List.of(unitOf(number, lot)));
					return;
				}
				values.put("responseDecision", decision);
				values.put("answerOutcome", lot.oneOf(CaseOutcome.values()).name());
				values.put("targetAgency", unitOf(number, lot));
				values.put("competentAgency", anyAgency(lot));
				write(number, key, lot, "answer", "question", "reason");
			}
			case "userTask_approveAnswer" -> {
				values.put("approvalDecision", decision);
				write(number, key, lot, "returnReason");
			}
			case "userTask_approveQuestion" -> {
				values.put("questionDecision", decision);
				write(number, key, lot, "reason");
			}
			case "userTask_rerouteComplaint" -> {
				values.put("reroutingDecision", decision);
				values.put("targetAgency", anyAgency(lot));
				write(number, key, lot, "reason");
			}
			case "userTask_ruleOnCompetence" -> {
				values.put("targetAgency", anyAgency(lot));
				write(number, key, lot, "reason");
			}
			case "userTask_reviewContest" -> {
				values.put("reviewDecision", decision);
				write(number, key, lot, "reason");
			}
			case "userTask_closeUnreachable" -> {
				values.put("closingOutcome", CaseOutcome.ANSWERED.name());
				write(number, key, lot, "reason");
			}
			case "userTask_clarifyOutcome" -> {
				values.put("entryPhase", lot.oneOf("VERIFICATION", "RESPONSE"));
				values.put("agencyCode", anyAgency(lot));
			}
			case "userTask_contribute" -> {
				this.cases.contribute(number, task);
				return;
			}
			default -> throw new AssertionError("Nobody here knows the task " + key);
		}
		this.cases.completeAs("petugas" + lot.below(5), number, key, values);
	}

	private void verify(CaseNumber number, Lot lot, String decision, Map<String, Object> values) {
		values.put("verificationDecision", decision);
		values.put("targetAgency", anyAgency(lot));
		values.put("archiveReason", lot.oneOf(ArchiveReason.values()).name());
		if (lot.in(20)) {
			values.put("correctedCategory", lot.oneOf(this.categories.all()).code());
		}
		write(number, "userTask_verifyComplaint", lot, "reason", "question");
	}

	/** Sometimes somebody forgets to write. */
	private void write(CaseNumber number, String task, Lot lot, String... fields) {
		for (var field : fields) {
			if (!lot.in(4)) {
				this.cases.write(number, task, field, WORDS);
			}
		}
	}

	/** Any that there is, closed ones and unknown ones included. */
	private String anyAgency(Lot lot) {
		if (lot.in(3)) {
			return "instansi-yang-tidak-ada";
		}
		var one = lot.in(60) ? lot.oneOf(this.shortLived.codesWithUnits()) : lot.oneOf(this.agencies.bodies()).code();
		var units = this.agencies.unitsOf(one);
		return (lot.in(30) && !units.isEmpty()) ? lot.oneOf(units).code() : one;
	}

	/** A unit of the holder's body, or now and then of anybody. */
	private String unitOf(CaseNumber number, Lot lot) {
		var holder = this.cases.complaint(number).agencyCode();
		var units = new ArrayList<Agency>(this.agencies.unitsOf(this.agencies.bodyOf(holder).code()));
		return (units.isEmpty() || lot.in(5)) ? anyAgency(lot) : lot.oneOf(units).code();
	}

}
