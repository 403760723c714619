package id.go.lapor.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The words that belong to a task, and the field of its form that takes a code from the
 * panel. Title, hint and duty of each text stand in messages/desk.properties under
 * {@code desk.words.<task>.<field>}; whether a text is really needed is the check of its
 * room.
 */
enum TaskWords {

	VERIFY("userTask_verifyComplaint", "targetAgency", List.of("reason", "question")),
	APPROVE_QUESTION("userTask_approveQuestion", null, List.of("reason"), "question"),
	REROUTE("userTask_rerouteComplaint", "targetAgency", List.of("reason")),
	RULE("userTask_ruleOnCompetence", "targetAgency", List.of("reason")),
	FORWARD("userTask_forwardToUnit", "competentAgency", List.of("forwardingReason")),
	RESPOND("userTask_respond", "competentAgency", List.of("answer", "question", "reason", "interim")),
	CONTRIBUTE("userTask_contribute", null, List.of("contribution")),
	APPROVE_ANSWER("userTask_approveAnswer", null, List.of("returnReason"), "answer"),
	CLOSE("userTask_closeUnreachable", null, List.of("reason")),
	REVIEW("userTask_reviewContest", null, List.of("reason")),
	DECIDE_EXTENSION("userTask_decideExtension", null, List.of("publicReason", "reason"), "requestReason"),
	CLARIFY("userTask_clarifyOutcome", "agencyCode", List.of()),
	DISCLOSE("userTask_decideDisclosure", null, List.of("reason"), "legalBasis"),
	DATA_REQUEST("userTask_decideDataRequest", null, List.of("reason"));

	private final String task;

	private final String agencyField;

	private final List<String> written;

	private final List<String> shown;

	TaskWords(String task, String agencyField, List<String> written, String... shown) {
		this.task = task;
		this.agencyField = agencyField;
		this.written = written;
		this.shown = List.of(shown);
	}

	static Optional<TaskWords> of(String taskDefinitionKey) {
		return Arrays.stream(values()).filter((words) -> words.task.equals(taskDefinitionKey)).findFirst();
	}

	/** The task's element id, permanent. */
	String task() {
		return this.task;
	}

	/** What the officer writes, in the order of the panel. */
	List<String> written() {
		return this.written;
	}

	/** What somebody else wrote and this task decides on. */
	List<String> shown() {
		return this.shown;
	}

	/** The form's field that a found agency goes into, or null. */
	String agencyField() {
		return this.agencyField;
	}

	/** The form's field for a unit of the body, or null where none is chosen. */
	String unitField() {
		return (this == FORWARD || this == RESPOND) ? "targetAgency" : null;
	}

	/** The form's field for a category, or null. */
	String categoryField() {
		return (this == VERIFY) ? "correctedCategory" : null;
	}

	/** Whether whoever took the task may open masked numbers that the work needs. */
	boolean opensNumbers() {
		return this == FORWARD || this == RESPOND;
	}

	boolean showsProposals() {
		return this == VERIFY || this == REROUTE || this == RULE || this == CLARIFY;
	}

	/** Whether an interim answer and contributions can be asked for beside the task. */
	boolean answersBeside() {
		return this == RESPOND;
	}

}
