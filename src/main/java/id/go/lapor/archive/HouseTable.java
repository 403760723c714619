package id.go.lapor.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Every table that holds rows of a case, in an order in which they may be written, and
 * which rows those are. {@code :numbers} are the numbers of the case, {@code :instances}
 * its process instances.
 */
enum HouseTable {

	COMPLAINT("case_number = any(:numbers)", "case_number"), TIMELINE_ENTRY("case_number = any(:numbers)", "id"),
	SLA_CASE("case_number = any(:numbers)", "case_number"), SLA_CLOCK("case_number = any(:numbers)", "id"),
	SLA_PAUSE(ofClocks(), "id"), SLA_EXTENSION(ofClocks(), "id"), SLA_ESCALATION(ofClocks(), "id"),
	SLA_INSTANT("case_number = any(:numbers)", "case_number, term, subject"),
	REMINDER("case_number = any(:numbers)", "case_number, clock, round_no, step_no"),
	NOTIFICATION("case_number = any(:numbers)", "id"),
	NOTIFICATION_COPY("notification_id in (select id from notification where case_number = any(:numbers))",
			"notification_id"),
	PROPOSED_AGENCY("case_number = any(:numbers)", "case_number, rank_no"),
	LEARNED_ANSWER("case_number = any(:numbers)", "case_number"),
	LEARNED_PROPOSAL("case_number = any(:numbers)", "case_number, rank_no"),
	ROUTING_EXAMPLE("case_number = any(:numbers)", "case_number"), ROUTING_CHOICE("case_number = any(:numbers)", "id"),
	SEARCH_CHANGE("case_number = any(:numbers)", "id"),
	OFFICER_WORDS("case_number = any(:numbers)", "case_number, phase, field"),
	REPORT_KEY("case_number = any(:numbers)", "case_number"),
	REPORTER_IDENTITY("case_number = any(:numbers)", "case_number"),
	ORIGINAL_TEXT("case_number = any(:numbers)", "case_number, part"),
	AUDIT_ENTRY("case_number = any(:numbers)", "case_number, seq_no"),
	AUDIT_HEAD("case_number = any(:numbers)", "case_number"),
	DUPLICATE_REPORT("case_number = any(:numbers)", "case_number"),
	DUPLICATE_KEY("case_number = any(:numbers)", "case_number, match_key"),
	DUPLICATE_PUBLIC_REPORT("case_number = any(:numbers)", "case_number"),
	DUPLICATE_PUBLIC_KEY("case_number = any(:numbers)", "case_number, match_key"),
	DUPLICATE_RECURRENCE("case_number = any(:numbers)", "case_number, earlier_case"),
	COLLEAGUE_NOTE("case_number = any(:numbers)", "id"),
	SENT_ANSWER("case_number = any(:numbers)", "case_number, digest"),
	HELD_TASK("case_number = any(:numbers)", "task_id"),
	IDLE_NOTICE("case_number = any(:numbers)", "case_number, officer"),
	ABSENCE_TASK("case_number = any(:numbers)", "absence_id, task_id"),
	CASE_TAG("case_number = any(:numbers)", "case_number, owner, word"),
	BULK_ITEM("case_number = any(:numbers)", "run_id, place"),
	ACT_RU_EXECUTION("proc_inst_id_ = any(:instances)", "sequence_counter_, id_"),
	ACT_RU_TASK("proc_inst_id_ = any(:instances)", "create_time_, id_"),
	ACT_RU_IDENTITYLINK("task_id_ in (select id_ from act_ru_task where proc_inst_id_ = any(:instances))",
			"task_id_, group_id_, id_"),
	ACT_RU_VARIABLE("proc_inst_id_ = any(:instances)", "name_, id_"),
	ACT_RU_EVENT_SUBSCR("proc_inst_id_ = any(:instances)", "event_name_, id_"),
	ACT_RU_JOB("process_instance_id_ = any(:instances)", "duedate_, id_"),
	ACT_HI_PROCINST("proc_inst_id_ = any(:instances)", "start_time_, id_"),
	ACT_HI_ACTINST("proc_inst_id_ = any(:instances)", "start_time_, sequence_counter_, id_"),
	ACT_HI_TASKINST("proc_inst_id_ = any(:instances)", "start_time_, id_");

	/**
	 * Rows of these are made anew for each case; copies of messages exist in the demo
	 * alone, who needs an index of so many cases builds a new one, and what came back is
	 * a pair of cases, which a copy has not. Whose hand a task is in is a matter of the
	 * people in office, not of a case, and words of a walk that went to a thousand copies
	 * would make every body look careless.
	 */
	private static final List<String> NOT_COPIED = List.of("NOTIFICATION_COPY", "SEARCH_CHANGE", "REPORT_KEY",
			"REPORTER_IDENTITY", "ORIGINAL_TEXT", "AUDIT_ENTRY", "AUDIT_HEAD", "DUPLICATE_REPORT", "DUPLICATE_KEY",
			"DUPLICATE_PUBLIC_REPORT", "DUPLICATE_PUBLIC_KEY", "DUPLICATE_RECURRENCE", "COLLEAGUE_NOTE", "SENT_ANSWER",
			"HELD_TASK", "IDLE_NOTICE", "ABSENCE_TASK", "BULK_ITEM", "CASE_TAG");

	private final String where;

	private final String order;

	HouseTable(String where, String order) {
		this.where = where;
		this.order = order;
	}

	private static String ofClocks() {
		return "clock_id in (select id from sla_clock where case_number = any(:numbers))";
	}

	static List<HouseTable> copied() {
		return Arrays.stream(values()).filter((table) -> !NOT_COPIED.contains(table.name())).toList();
	}

	String tableName() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether the engine keeps it as the history of what is over. */
	boolean isHistory() {
		return name().startsWith("ACT_HI_");
	}

	String select() {
		return "select * from " + tableName() + " where " + this.where + " order by " + this.order;
	}

}
