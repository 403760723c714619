package id.go.lapor.engine.opening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.response.OpenResponse;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What each office finds in Tasklist, and what becomes of it over the starts. */
@ProcessTest
@Tag("postgres")
class TasklistFiltersTests {

	@Autowired
	TasklistFilters lists;

	@Autowired
	FormerLists former;

	@Autowired
	TaskListBook book;

	@Autowired
	FilterService filters;

	@Autowired
	TaskService tasks;

	@Autowired
	IdentityService identity;

	@Autowired
	AuthorizationService authorizations;

	@Autowired
	ManagementService management;

	@Autowired
	CaseDriver cases;

	@Autowired
	OpenResponse open;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void anotherStartChangesNothing() {
		var before = rows();

		this.lists.ensure();

		assertThat(before).hasSizeGreaterThan(TaskLists.all().size());
		assertThat(rows()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({
			"verifikator,Lewat tenggat|Jatuh tempo hari ini|Ditolak instansi|Menunggu verifikasi|Tugas saya|Tugas kelompok saya",
			"penengah,Lewat tenggat|Jatuh tempo hari ini|Menunggu penetapan|Tugas saya|Tugas kelompok saya",
			"panrb,Lewat tenggat|Jatuh tempo hari ini|Keberatan yang ditinjau|Permohonan perpanjangan|Tugas saya|Tugas kelompok saya",
			"petugas.kemensos,Lewat tenggat|Jatuh tempo hari ini|Janji jatuh tempo|Kontribusi diminta|Tugas saya|Tugas kelompok saya|Laporan instansi saya",
			"kepala.indramayu,Lewat tenggat|Jatuh tempo hari ini|Janji jatuh tempo|Jawaban menunggu persetujuan|Pertanyaan menunggu persetujuan|Tugas saya|Tugas kelompok saya|Laporan instansi saya",
			"analis,''" })
	void eachOfficeSeesItsOwnListsTheMostUrgentFirst(String user, String names) {
		assertThat(String.join("|", seenBy(user).stream().map(Filter::getName).toList())).isEqualTo(names);
	}

	@Test
	void guardsOfIdentitiesAloneSeeTheirRequests() {
		assertThat(readers("disclosures")).containsExactly("identity-officer");
		assertThat(readers("data-requests")).containsExactly("identity-officer");
		assertThat(this.authorizations.createAuthorizationQuery()
			.resourceType(Resources.FILTER)
			.authorizationType(Authorization.AUTH_TYPE_GLOBAL)
			.count()).isZero();
	}

	@Test
	void listHoldsTheWorkOfItsOfficeAndOfNoOther() {
		var waiting = this.cases.file();
		var answering = this.cases.forwardedTo(CaseDriver.KEMENSOS);
		var approving = this.cases.forwardedTo(CaseDriver.DINSOS);
		this.cases.answer(approving);

		assertThat(holding("verifikator", waiting)).containsExactly("unverified", "verification-offered");
		assertThat(holding("petugas.kemensos", answering)).containsExactly("agency", "answer-offered");
		assertThat(holding("kepala.indramayu", approving)).containsExactly("agency", "approval-offered", "approvals");
		assertThat(holding("petugas.dinsos.indramayu", answering)).isEmpty();
		assertThat(holding("verifikator", answering)).isEmpty();
		assertThat(holding("petugas.kemensos", waiting)).isEmpty();
		this.cases.claim(answering, "userTask_respond", "petugas.kemensos");
		assertThat(holding("petugas.kemensos", answering)).containsExactly("agency", "mine");
	}

	@Test
	void taskIsDueTodayUntilItIsOverdue() {
		var number = this.cases.file();
		assertThat(holding("verifikator", number)).doesNotContain("verification-today", "verification-overdue");

		this.cases.moveClock(LocalDate.of(2026, 2, 5), 0, 1);
		assertThat(holding("verifikator", number)).contains("verification-today")
			.doesNotContain("verification-overdue");
		this.cases.moveClock(LocalDate.of(2026, 2, 5), 16, 1);
		assertThat(holding("verifikator", number)).contains("verification-overdue")
			.doesNotContain("verification-today");
	}

	@Test
	void promiseComesBackOnItsDayAndTheTaskIsNotLateForTheAnswerThatWasGiven() {
		var number = this.cases.forwardedTo(CaseDriver.KEMENSOS);
		assertThat(this.cases.task(number, "userTask_respond").getFollowUpDate()).isNull();
		this.cases.write(number, "userTask_respond", "interim", "Sedang kami periksa.");
		this.open.answerInterim(number, this.cases.task(number, "userTask_respond").getProcessInstanceId(),
				LocalDate.of(2026, 2, 10));
		this.cases.work(number);
		recalculate(number);

		this.cases.moveClock(LocalDate.of(2026, 2, 9), 20, 0);
		assertThat(holding("petugas.kemensos", number)).doesNotContain("promises", "answer-overdue");
		this.cases.moveClock(LocalDate.of(2026, 2, 10), 8, 0);
		assertThat(holding("petugas.kemensos", number)).contains("promises").doesNotContain("answer-overdue");
		this.cases.moveClock(LocalDate.of(2026, 2, 11), 8, 0);
		assertThat(holding("petugas.kemensos", number)).contains("promises");
	}

	@Test
	void renamedAndRemovedListsStayAsTheAdministratorLeftThem() {
		var renamed = filter("rulings");
		var removed = filter("ruling-today");
		var name = renamed.getName();
		try {
			this.filters.saveFilter(renamed.setName("Penetapan saya"));
			this.filters.deleteFilter(removed.getId());
			anotherEdition("rulings");
			anotherEdition("ruling-today");

			this.lists.ensure();

			assertThat(seenBy("penengah")).extracting(Filter::getName)
				.containsExactly("Lewat tenggat", "Penetapan saya", "Tugas saya", "Tugas kelompok saya");
		}
		finally {
			this.filters.saveFilter(filter("rulings").setName(name));
			this.jdbc.update("delete from engine_task_list where code = 'ruling-today'");
			this.lists.ensure();
		}
		assertThat(seenBy("penengah")).hasSize(5);
	}

	@Test
	void listThatNobodyChangedFollowsTheApplication() {
		var list = filter("contests");
		this.filters.saveFilter(list.setName("Nama dari edisi lama"));
		this.jdbc.update("update engine_task_list set wanted = 'old', written = ? where code = 'contests'",
				this.book.content(list.getId()).orElseThrow());

		this.lists.ensure();

		assertThat(filter("contests").getName()).isEqualTo("Keberatan yang ditinjau");
		assertThat(filter("contests").getId()).isEqualTo(list.getId());
	}

	@Test
	void formerListsOfEverybodyGoUnlessTheyWereChanged() {
		var mine = formerList("Tugas saya", 10, false);
		var late = formerList("Lewat tenggat", 30, true);
		try {
			this.former.retire();

			assertThat(this.filters.createTaskFilterQuery().filterId(mine).count()).isZero();
			assertThat(this.filters.createTaskFilterQuery().filterId(late).count()).isOne();
			assertThat(filter("mine").getName()).isEqualTo("Tugas saya");
		}
		finally {
			this.filters.deleteFilter(late);
		}
	}

	/** Changed clocks are followed by a job of no process. */
	private void recalculate(CaseNumber number) {
		this.jdbc
			.queryForList("select id_ from act_ru_job where handler_type_ = 'lapor-timer-recalculation' "
					+ "and handler_cfg_ like ?", String.class, "%" + number.value() + "%")
			.forEach(this.management::executeJob);
	}

	private String formerList(String name, int priority, boolean changed) {
		var query = changed ? this.tasks.createTaskQuery().taskPriority(7)
				: this.tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}").orderByDueDate().asc();
		var filter = this.filters.saveFilter(this.filters.newTaskFilter(name)
			.setQuery(query)
			.setProperties(Map.of("priority", priority, "color", "#1f6f54")));
		var everybody = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
		everybody.setUserId(Authorization.ANY);
		everybody.setResource(Resources.FILTER);
		everybody.setResourceId(filter.getId());
		everybody.addPermission(Permissions.READ);
		this.authorizations.saveAuthorization(everybody);
		return filter.getId();
	}

	private void anotherEdition(String code) {
		this.jdbc.update("update engine_task_list set wanted = 'old' where code = ?", code);
	}

	private Filter filter(String code) {
		return this.filters.getFilter(this.book.find(code).orElseThrow().filterId());
	}

	private List<String> readers(String code) {
		return this.authorizations.createAuthorizationQuery()
			.resourceType(Resources.FILTER)
			.resourceId(this.book.find(code).orElseThrow().filterId())
			.list()
			.stream()
			.map(Authorization::getGroupId)
			.toList();
	}

	private List<Filter> seenBy(String user) {
		logIn(user);
		try {
			var seen = new ArrayList<>(this.filters.createTaskFilterQuery().list());
			seen.sort(Comparator.comparing((filter) -> (Integer) filter.getProperties().get("priority")));
			return seen;
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	/** The codes of this person's lists that hold a task of the case, sorted. */
	private List<String> holding(String user, CaseNumber number) {
		var seen = seenBy(user).stream().map(Filter::getId).collect(Collectors.toSet());
		logIn(user);
		try {
			var only = this.tasks.createTaskQuery().processInstanceBusinessKey(number.value());
			return codes(seen).stream()
				.filter((code) -> !this.filters.list(this.book.find(code).orElseThrow().filterId(), only).isEmpty())
				.toList();
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	private List<String> codes(Set<String> ids) {
		return this.jdbc.queryForList("select code from engine_task_list order by code", String.class)
			.stream()
			.filter((code) -> ids.contains(this.book.find(code).orElseThrow().filterId()))
			.toList();
	}

	private void logIn(String user) {
		var groups = this.identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
		var tenants = this.identity.createTenantQuery()
			.userMember(user)
			.includingGroupsOfUser(true)
			.list()
			.stream()
			.map(Tenant::getId)
			.toList();
		this.identity.setAuthentication(user, groups, tenants);
	}

	private List<String> rows() {
		var rows = new ArrayList<>(this.jdbc
			.queryForList("select concat(id_, ' ', rev_, ' ', name_) from act_ru_filter order by id_", String.class));
		rows.addAll(this.jdbc.queryForList("select concat(id_, ' ', rev_) from act_ru_authorization order by id_",
				String.class));
		rows.addAll(this.jdbc.queryForList("select concat(code, wanted, written) from engine_task_list order by code",
				String.class));
		return rows;
	}

}
