package id.go.lapor.archive;

import java.time.Instant;
import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;

/** Brings any open case to its end through the real engine, the same way every time. */
final class Finisher {

	private static final String WORDS = "Sesuai hasil pemeriksaan kami.";

	private static final int MOST_STEPS = 60;

	private final CaseDriver cases;

	private final TaskService tasks;

	private final String outsider;

	/**
	 * @param outsider a body that may always be named
	 */
	Finisher(CaseDriver cases, TaskService tasks, String outsider) {
		this.cases = cases;
		this.tasks = tasks;
		this.outsider = outsider;
	}

	/**
	 * Finishes a case, from this instant on; one that waits for another's answer after
	 * that.
	 * @throws AssertionError if it does not end, or leaves something in the engine
	 */
	void finish(CaseNumber number, Instant now) {
		var main = this.cases.complaint(number).mergedInto();
		if (main != null && this.cases.complaint(main).isOpen()) {
			finish(main, now);
		}
		ClockUtil.setCurrentTime(java.util.Date.from(now));
		for (int step = 0; this.cases.complaint(number).isOpen(); step++) {
			if (step == MOST_STEPS) {
				throw new AssertionError(number + " does not end, it waits at " + this.cases.waits(number));
			}
			this.cases.work(number);
			var open = this.tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list();
			if (open.isEmpty()) {
				this.cases.passDays(number, 20);
			}
			else {
				complete(number, open.get(0));
			}
		}
		this.cases.passUntilQuiet(number);
		if (!this.cases.leftNothing(number) || this.cases.hasIncident(number)) {
			throw new AssertionError(number + " ended and left something in the engine");
		}
	}

	private void complete(CaseNumber number, Task task) {
		var kind = task.getTaskDefinitionKey();
		for (var field : new String[] { "reason", "answer" }) {
			this.cases.write(number, kind, field, WORDS);
		}
		this.cases.complete(number, kind, values(kind));
	}

	private Map<String, Object> values(String kind) {
		return switch (kind) {
			case "userTask_verifyComplaint" -> Map.of("verificationDecision", "FORWARD", "targetAgency", this.outsider);
			case "userTask_forwardToUnit" -> Map.of("forwardingDecision", "OWN");
			case "userTask_respond" -> Map.of("responseDecision", "ANSWER", "answerOutcome", "ANSWERED");
			case "userTask_rerouteComplaint" -> Map.of("reroutingDecision", "ASSIGN", "targetAgency", this.outsider);
			case "userTask_ruleOnCompetence" -> Map.of("targetAgency", this.outsider);
			case "userTask_reviewContest" -> Map.of("reviewDecision", "UPHELD");
			case "userTask_closeUnreachable" -> Map.of("closingOutcome", "ANSWERED");
			default -> throw new AssertionError("Nobody here knows the task " + kind);
		};
	}

}
