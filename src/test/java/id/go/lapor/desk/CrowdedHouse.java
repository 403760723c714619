package id.go.lapor.desk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.go.lapor.CaseDriver;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.feedback.Feedback;
import id.go.lapor.feedback.Reaction;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A house with as many open tasks as wished: one task of each kind comes out of the real
 * processes, all others are copies of its row and of its offers, at other bodies, with
 * other dates and ranks, some in somebody's hand. The lists read nothing else. One body's
 * hundred tasks are there from the beginning and stay a hundred.
 */
class CrowdedHouse {

	/** Whose officer is measured. */
	static final String OWN_BODY = CaseDriver.KEMENSOS;

	private static final int OWN_TASKS = 100;

	private static final int BODIES = 620;

	private static final int OFFICERS = 2_000;

	/** Of a hundred tasks of the country; the reviews are fewer still. */
	private static final Map<String, Integer> SHARES = Map.of("userTask_verifyComplaint", 45, "userTask_respond", 40,
			"userTask_forwardToUnit", 5, "userTask_approveAnswer", 5, "userTask_rerouteComplaint", 3,
			"userTask_ruleOnCompetence", 1, "userTask_reviewContest", 1);

	private static final String NUMBERS = "generate_series(?::int, ?::int) as number";

	/**
	 * Dates at the end of office days from a week ago to a month ahead, as the clocks
	 * give them: thousands share one. Every tenth is late.
	 */
	private static final String COPIES = """
			insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_,
				assignee_, priority_, create_time_, due_date_, suspension_state_, tenant_id_, task_state_)
			select id, 1, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee,
				case when days < 0 then 75 + 25 * (number %% 3) when days = 0 then 65 when days = 1 then 60
					when days = 2 then 55 else 50 end,
				now() - (number %% 40000) * interval '61 seconds', current_date + days + time '09:00', 1, agency, 'Created'
			from (
				select 'copy-' || ? || '-' || number as id, task.*, number,
					case when number %% 3 = 0 then 'officer' || number %% %1$d end as assignee,
					case when number %% 10 = 0 then -(1 + number %% 7) else number * 7919 %% ? end as days,
					case when task.tenant_id_ is null then null else coalesce(?, bodies.code) end as agency
				from act_ru_task task cross join %2$s
				left join (select code, row_number() over (order by code) - 1 as place from agency
					where parent_code is null and code <> '%3$s' order by code limit %4$d) bodies
					on bodies.place = number %% %4$d
				where task.id_ = ?) copies"""
		.formatted(OFFICERS, NUMBERS, OWN_BODY, BODIES);

	private static final String OFFERS = """
			insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
			select 'offer-' || md5(offer.group_id_ || task.id_), 1, offer.group_id_, offer.type_, task.id_
			from act_ru_task task join act_ru_identitylink offer on offer.task_id_ = ?
			where task.id_ like 'copy-%' and task.task_def_key_ = ?
				and not exists (select 1 from act_ru_identitylink known where known.task_id_ = task.id_)""";

	private final JdbcTemplate jdbc;

	private final CaseDriver cases;

	private final Feedback feedback;

	private final Map<String, String> originals = new TreeMap<>();

	private int copies;

	CrowdedHouse(JdbcTemplate jdbc, CaseDriver cases, Feedback feedback) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.feedback = feedback;
	}

	/** One task of each kind, from the real processes; officers; the own hundred. */
	void open() {
		original("userTask_verifyComplaint", this.cases.file());
		original("userTask_forwardToUnit", this.cases.forwardedTo(CaseDriver.INDRAMAYU));
		original("userTask_respond", this.cases.withAgency());
		var approving = this.cases.forwardedTo(CaseDriver.DINSOS);
		this.cases.answer(approving);
		original("userTask_approveAnswer", approving);
		var refused = this.cases.withAgency();
		this.cases.write(refused, "userTask_respond", "reason", "Bukan tugas kami.");
		this.cases.complete(refused, "userTask_respond",
				Map.of("responseDecision", "OUTSIDE_AUTHORITY", "competentAgency", CaseDriver.INDRAMAYU));
		original("userTask_rerouteComplaint", refused);
		var asked = this.cases.file();
		this.cases.write(asked, "userTask_verifyComplaint", "reason", "Dua instansi mungkin berwenang.");
		this.cases.complete(asked, "userTask_verifyComplaint", Map.of("verificationDecision", "RULING"));
		original("userTask_ruleOnCompetence", asked);
		original("userTask_reviewContest", contestedTwice());
		officers();
		copy("userTask_respond", OWN_BODY, OWN_TASKS - 1, "own");
		offer();
	}

	private CaseNumber contestedTwice() {
		var number = this.cases.answered();
		for (int time = 1; time <= 2; time++) {
			this.feedback.react(number, Reaction.CONTESTED, "Kartunya belum ada.");
			this.cases.work(number);
			if (time == 1) {
				this.cases.answer(number);
			}
		}
		return number;
	}

	private void original(String kind, CaseNumber number) {
		this.originals.put(kind, this.cases.task(number, kind).getId());
	}

	/** So many open tasks in all. */
	void growTo(int tasks) {
		int more = tasks - count();
		SHARES.forEach((kind, share) -> copy(kind, null, more * share / 100, "part" + this.copies));
		this.copies++;
		offer();
		// in a real table the tasks of all kinds and bodies lie beside one another
		this.jdbc.execute("create index crowded_at_random on act_ru_task (md5(id_))");
		this.jdbc.execute("cluster act_ru_task using crowded_at_random");
		this.jdbc.execute("drop index crowded_at_random");
		this.jdbc.execute("vacuum analyze act_ru_task");
		this.jdbc.execute("vacuum analyze act_ru_identitylink");
		this.jdbc.execute("analyze");
	}

	int count() {
		return this.jdbc.queryForObject("select count(*) from act_ru_task", Integer.class);
	}

	private void copy(String kind, String agency, int many, String part) {
		int ahead = kind.equals("userTask_verifyComplaint") ? 4 : 30;
		this.jdbc.update(COPIES, part + "-" + kind, ahead, agency, 1, many, this.originals.get(kind));
	}

	private void offer() {
		this.originals.forEach((kind, original) -> this.jdbc.update(OFFERS, original, kind));
	}

	/** People and tenants as many as the country has, one office and one body each. */
	private void officers() {
		List.of("insert into act_id_user (id_, rev_, first_, last_) select 'officer' || number, 1, 'Petugas', number::text"
				+ " from generate_series(0, " + (OFFICERS - 1) + ") as number",
				"insert into act_id_tenant (id_, rev_, name_) select code, 1, code from agency"
						+ " where not exists (select 1 from act_id_tenant known where known.id_ = code)",
				"insert into act_id_membership (user_id_, group_id_) select 'officer' || number, 'agency-officer'"
						+ " from generate_series(0, " + (OFFICERS - 1) + ") as number",
				"insert into act_id_tenant_member (id_, tenant_id_, user_id_) select 'member' || number, bodies.code,"
						+ " 'officer' || number from generate_series(0, " + (OFFICERS - 1)
						+ ") as number join (select code,"
						+ " row_number() over (order by code) - 1 as place from agency where parent_code is null order by code"
						+ " limit " + BODIES + ") bodies on bodies.place = number % " + BODIES)
			.forEach(this.jdbc::update);
	}

}
