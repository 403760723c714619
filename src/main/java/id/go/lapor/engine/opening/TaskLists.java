package id.go.lapor.engine.opening;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import id.go.lapor.engine.Role;
import id.go.lapor.engine.opening.TaskList.Which;

/**
 * The lists of each office: what is late, what is due, what waits for this office alone,
 * then everything. National offices whose work runs into the ten thousands have one kind
 * of task in a list; an agency's are few, because its tenant bounds them.
 */
final class TaskLists {

	private static final String RED = "#a4262c";

	private static final String AMBER = "#8a5a00";

	private static final String BLUE = "#1d4e89";

	private static final String GREEN = "#1f6f54";

	private static final Set<Role> VERIFIERS = Set.of(Role.VERIFIER, Role.VERIFICATION_SUPERVISOR);

	private static final Set<Role> OVERSIGHT = Set.of(Role.OVERSIGHT_PANRB, Role.OVERSIGHT_KSP,
			Role.OVERSIGHT_OMBUDSMAN);

	private static final Set<Role> WRITERS = Set.of(Role.AGENCY_COORDINATOR, Role.AGENCY_OFFICER);

	private static final Set<Role> HEADS = Set.of(Role.AGENCY_HEAD, Role.AGENCY_DEPUTY);

	private static final Set<Role> AGENCY = Set.of(Role.AGENCY_COORDINATOR, Role.AGENCY_OFFICER, Role.AGENCY_HEAD,
			Role.AGENCY_DEPUTY);

	private static final Set<Role> WORKERS = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.PROCESS_ANALYST));

	/** Families whose offices are offered every one of their tasks. */
	private static final Set<String> OFFERED_WHOLE = Set.of("verification", "review", "coordination", "answer");

	private static final String VERIFY = "userTask_verifyComplaint";

	private static final String REROUTE = "userTask_rerouteComplaint";

	private static final String RULE = "userTask_ruleOnCompetence";

	private static final String REVIEW = "userTask_reviewContest";

	private static final String EXTEND = "userTask_decideExtension";

	private static final String CLARIFY = "userTask_clarifyOutcome";

	private static final String CLOSE = "userTask_closeUnreachable";

	private static final String FORWARD = "userTask_forwardToUnit";

	private static final String RESPOND = "userTask_respond";

	private static final String CONTRIBUTE = "userTask_contribute";

	private static final String APPROVE = "userTask_approveAnswer";

	private static final String QUESTION = "userTask_approveQuestion";

	private static final String DISCLOSE = "userTask_decideDisclosure";

	private static final String DATA = "userTask_decideDataRequest";

	private TaskLists() {
	}

	static List<TaskList> all() {
		var lists = new ArrayList<TaskList>();
		family(lists, "verification", VERIFIERS, VERIFY);
		family(lists, "supervision", Set.of(Role.VERIFICATION_SUPERVISOR), REROUTE, CLARIFY, CLOSE);
		family(lists, "ruling", Set.of(Role.ARBITER), RULE, REROUTE);
		family(lists, "review", OVERSIGHT, REVIEW, EXTEND);
		family(lists, "coordination", Set.of(Role.AGENCY_COORDINATOR), FORWARD, RESPOND, CONTRIBUTE, CLOSE);
		family(lists, "answer", Set.of(Role.AGENCY_OFFICER), RESPOND, CONTRIBUTE, CLOSE);
		family(lists, "approval", HEADS, APPROVE, QUESTION);
		family(lists, "guard", Set.of(Role.IDENTITY_OFFICER), DISCLOSE, DATA);
		lists.add(new TaskList("promises", "promises", 30, AMBER,
				Set.of(Role.AGENCY_COORDINATOR, Role.AGENCY_OFFICER, Role.AGENCY_HEAD), Which.PROMISED,
				List.of(RESPOND)));
		queue(lists, "rulings", 40, Set.of(Role.ARBITER), RULE);
		queue(lists, "contests", 41, OVERSIGHT, REVIEW);
		queue(lists, "extensions", 42, OVERSIGHT, EXTEND);
		queue(lists, "rerouting", 42, VERIFIERS, REROUTE);
		queue(lists, "approvals", 43, HEADS, APPROVE);
		queue(lists, "questions", 44, HEADS, QUESTION);
		queue(lists, "contributions", 45, WRITERS, CONTRIBUTE);
		queue(lists, "disclosures", 46, Set.of(Role.IDENTITY_OFFICER), DISCLOSE);
		queue(lists, "data-requests", 47, Set.of(Role.IDENTITY_OFFICER), DATA);
		queue(lists, "clarifications", 48, Set.of(Role.VERIFICATION_SUPERVISOR), CLARIFY);
		queue(lists, "unverified", 50, VERIFIERS, VERIFY);
		lists.add(new TaskList("mine", "mine", 60, GREEN, WORKERS, Which.MINE, List.of()));
		queue(lists, "agency", 80, AGENCY, FORWARD, RESPOND, CONTRIBUTE, APPROVE, QUESTION, CLOSE);
		return List.copyOf(lists);
	}

	/** What is late, due and free to take, of everything that these offices do. */
	private static void family(List<TaskList> lists, String name, Set<Role> readers, String... tasks) {
		var work = List.of(tasks);
		var words = "supervision".equals(name) ? "supervision-" : "";
		lists.add(new TaskList(name + "-overdue", words + "overdue", 10, RED, readers, Which.OVERDUE, work));
		lists.add(new TaskList(name + "-today", words + "today", 20, AMBER, readers, Which.TODAY, work));
		// where all of them may take everything nobody asks whom it is offered to, which
		// costs most
		var free = OFFERED_WHOLE.contains(name) ? Which.FREE : Which.OFFERED;
		lists.add(new TaskList(name + "-offered", words + "offered", 70, BLUE, readers, free, work));
	}

	private static void queue(List<TaskList> lists, String name, int place, Set<Role> readers, String... tasks) {
		lists.add(new TaskList(name, name, place, BLUE, readers, Which.ALL, List.of(tasks)));
	}

}
