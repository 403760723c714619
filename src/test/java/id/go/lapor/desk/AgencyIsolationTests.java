package id.go.lapor.desk;

import org.camunda.bpm.engine.IdentityService;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static id.go.lapor.engine.door.Browser.engine;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An agency's officer can neither see nor touch another agency's task, variables or
 * history, through the interface that Tasklist uses and through the panel.
 */
@LaporTest
@Tag("postgres")
class AgencyIsolationTests {

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	TaskService tasks;

	@Autowired
	RuntimeService runtime;

	@Autowired
	FilterService filters;

	@Autowired
	IdentityService identity;

	private CaseNumber number;

	private Task task;

	@BeforeEach
	void oneCaseAtDisdukcapil() {
		this.number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		this.task = this.cases.task(this.number, "userTask_respond");
	}

	@AfterEach
	void forget() {
		this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.number.value())
			.rootProcessInstances()
			.list()
			.forEach((instance) -> this.runtime.deleteProcessInstance(instance.getId(), "test", true, true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "petugas.dinsos.indramayu", "petugas.kemensos", "koordinator.kemensos", "kepala.kemensos",
			"koordinator.jabar", "kepala.jabar", "petugas.dishub.jabar" })
	void othersNeitherSeeNorTouch(String user) {
		var browser = browser(user);
		for (var path : reading()) {
			assertSilent(browser.get(engine(path)), user + " GET " + path);
		}
		for (var query : queries()) {
			assertSilent(browser.post(engine(query.path()), query.body()), user + " POST " + query.path());
		}
		for (var deed : deeds(user)) {
			var answer = deed.send(browser);
			assertThat(answer.statusCode()).as(user + " " + deed).isBetween(400, 499);
			assertSilent(answer, user + " " + deed);
		}
		assertThat(browser.get("/api/desk/tasks/" + this.task.getId()).statusCode()).as(user).isEqualTo(404);
		assertThat(
				browser.put("/api/desk/tasks/" + this.task.getId() + "/words/answer", "{\"text\":\"x\"}").statusCode())
			.as(user)
			.isEqualTo(404);
		assertSilent(browser.get("/api/desk/tasks/" + this.task.getId()), user + " panel");
		assertUntouched();
	}

	/** They see where cases stand; an agency's work is closed to them as well. */
	@ParameterizedTest
	@ValueSource(strings = { "verifikator", "supervisor", "penengah", "panrb", "ksp", "ombudsman", "analis" })
	void nationalOfficesSeeAndTouchNoTaskOfAnAgency(String user) {
		var browser = browser(user);
		var id = this.task.getId();
		for (var path : reading()) {
			if (path.startsWith("/task/") || path.startsWith("/process-instance/") || path.startsWith("/execution/")) {
				assertThat(browser.get(engine(path)).statusCode()).as(user + " GET " + path)
					.isGreaterThanOrEqualTo(400);
			}
			else {
				assertThat(browser.get(engine(path)).body()).as(user + " GET " + path).doesNotContain(id);
			}
		}
		for (var deed : deeds(user)) {
			assertThat(deed.send(browser).statusCode()).as(user + " " + deed).isGreaterThanOrEqualTo(400);
		}
		assertThat(browser.get("/api/desk/tasks/" + id).statusCode()).as(user).isEqualTo(404);
		assertUntouched();
	}

	@ParameterizedTest
	@ValueSource(strings = { "petugas.disdukcapil.indramayu", "koordinator.indramayu", "kepala.indramayu",
			"wakil.indramayu" })
	void ownPeopleSeeTaskVariablesAndHistory(String user) {
		var browser = browser(user);
		var id = this.task.getId();
		assertThat(browser.get(engine("/task/" + id)).statusCode()).isEqualTo(200);
		assertThat(browser.post(engine("/task"), "{}").body()).contains(id);
		assertThat(browser.get(engine("/task/" + id + "/form-variables")).statusCode()).isEqualTo(200);
		assertThat(browser.get(engine("/history/task?taskId=" + id)).body()).contains(id);
		var panel = browser.get("/api/desk/tasks/" + id);
		assertThat(panel.statusCode()).isEqualTo(200);
		assertThat(panel.body()).contains(this.number.value());
	}

	@ParameterizedTest
	@ValueSource(strings = { "kepala.indramayu", "wakil.indramayu" })
	void headReadsButDoesNotWorkOnWhatIsOfferedToOfficers(String user) {
		var browser = browser(user);
		var id = this.task.getId();
		for (var deed : List.of("claim", "complete", "submit-form")) {
			assertThat(browser.post(engine("/task/" + id + "/" + deed), "{\"userId\":\"" + user + "\"}").statusCode())
				.as(deed)
				.isEqualTo(403);
		}
		assertThat(browser.get("/api/desk/tasks/" + id).body()).contains("\"editable\":false");
		assertThat(browser.put("/api/desk/tasks/" + id + "/words/answer", "{\"text\":\"x\"}").statusCode())
			.isEqualTo(403);
	}

	@Test
	void ownOfficerClaimsWritesAndCompletes() {
		var browser = browser("petugas.disdukcapil.indramayu");
		var id = this.task.getId();
		assertThat(browser.post(engine("/task/" + id + "/claim"), "{\"userId\":\"petugas.disdukcapil.indramayu\"}")
			.statusCode()).isEqualTo(204);
		assertThat(browser.put("/api/desk/tasks/" + id + "/words/answer", "{\"text\":\"Kartu sudah dicetak.\"}").body())
			.contains("\"at\":");
		var done = browser.post(engine("/task/" + id + "/submit-form"),
				"{\"variables\":{\"responseDecision\":{\"value\":\"ANSWER\",\"type\":\"String\"},"
						+ "\"answerOutcome\":{\"value\":\"RESOLVED\",\"type\":\"String\"},"
						+ "\"repetitionConfirmed\":{\"value\":true,\"type\":\"Boolean\"}}}");
		assertThat(done.statusCode()).as(done.body()).isIn(200, 204);
	}

	/** A case that moved on is another's: who held it keeps the page, not the task. */
	@Test
	void whoHandedItOnLosesTheTaskAndKeepsThePage() {
		this.cases.complete(this.number, "userTask_respond",
				java.util.Map.of("responseDecision", "HAND_ON", "targetAgency", CaseDriver.DINSOS));
		var moved = this.cases.task(this.number, "userTask_respond").getId();
		var before = browser("petugas.disdukcapil.indramayu");
		assertThat(before.get("/api/desk/tasks/" + moved).statusCode()).isEqualTo(404);
		assertThat(before.get(engine("/task/" + moved)).statusCode()).isEqualTo(404);
		assertThat(before.page("/petugas/laporan/" + this.number).statusCode()).isEqualTo(200);
		assertThat(browser("petugas.kemensos").page("/petugas/laporan/" + this.number).statusCode()).isEqualTo(404);
	}

	/** She could otherwise approve what she wrote. */
	@Test
	void coordinatorHandsNoTaskToSomebodyItIsNotMeantFor() {
		var coordinator = browser("koordinator.indramayu");
		var path = engine("/task/" + this.task.getId() + "/assignee");
		for (var other : List.of("kepala.indramayu", "petugas.kemensos", "verifikator")) {
			assertThat(coordinator.post(path, "{\"userId\":\"" + other + "\"}").statusCode()).as(other).isEqualTo(403);
		}
		assertUntouched();
		assertThat(coordinator.post(path, "{\"userId\":\"petugas.disdukcapil.indramayu\"}").statusCode())
			.isEqualTo(204);
	}

	@Test
	void anOfficeTakenAwayEndsWithTheNextRequest() {
		var browser = browser("ksp");
		var page = "/petugas/laporan/" + this.number;
		assertThat(browser.page(page).statusCode()).isEqualTo(200);
		this.identity.deleteMembership("ksp", "oversight-ksp");
		try {
			assertThat(browser.page(page).statusCode()).isEqualTo(404);
		}
		finally {
			this.identity.createMembership("ksp", "oversight-ksp");
		}
		assertThat(browser.page(page).statusCode()).isEqualTo(200);
	}

	@Test
	void anAccountThatIsGoneIsNobodyWithTheNextRequest() {
		var leaving = this.identity.newUser("sementara");
		leaving.setPassword("lapor");
		this.identity.saveUser(leaving);
		this.identity.createMembership("sementara", "oversight-ksp");
		var browser = browser("sementara");
		var page = "/petugas/laporan/" + this.number;
		assertThat(browser.page(page).statusCode()).isEqualTo(200);

		this.identity.deleteUser("sementara");

		assertThat(browser.page(page).headers().firstValue("Location").orElse("")).contains("/masuk");
	}

	private void assertUntouched() {
		var now = this.tasks.createTaskQuery().taskId(this.task.getId()).singleResult();
		assertThat(now.getAssignee()).isNull();
		assertThat(now.getName()).isEqualTo(this.task.getName());
		assertThat(this.runtime.getVariable(this.task.getExecutionId(), "agencyCode"))
			.isEqualTo(CaseDriver.DISDUKCAPIL);
		assertThat(this.tasks.getTaskComments(this.task.getId())).isEmpty();
		assertThat(this.tasks.getTaskAttachments(this.task.getId())).isEmpty();
	}

	/**
	 * An error may repeat the id that was asked for; an answer may hold nothing of it.
	 */
	private void assertSilent(HttpResponse<String> answer, String what) {
		assertThat(answer.body()).as(what).doesNotContain(this.number.value(), CaseDriver.DISDUKCAPIL);
		if (answer.statusCode() < 400) {
			assertThat(answer.body()).as(what)
				.doesNotContain(this.task.getProcessInstanceId(), "\"" + this.task.getId() + "\"");
		}
	}

	/** Signed in, with the panel opened once, which brings its token. */
	private Browser browser(String user) {
		var browser = Browser.of(this.port, user);
		browser.get("/api/desk/agencies?q=");
		return browser;
	}

	private List<String> reading() {
		var id = this.task.getId();
		var phase = this.task.getProcessInstanceId();
		var paths = new ArrayList<>(List.of("/task", "/task?processInstanceBusinessKey=" + this.number,
				"/task?processInstanceId=" + phase, "/task/" + id, "/task/" + id + "/variables",
				"/task/" + id + "/localVariables", "/task/" + id + "/variables/agencyCode",
				"/task/" + id + "/form-variables", "/task/" + id + "/form", "/task/" + id + "/rendered-form",
				"/task/" + id + "/deployed-form", "/task/" + id + "/identity-links", "/task/" + id + "/comment",
				"/task/" + id + "/attachment", "/variable-instance", "/variable-instance?processInstanceIdIn=" + phase,
				"/process-instance", "/process-instance?businessKey=" + this.number, "/process-instance/" + phase,
				"/process-instance/" + phase + "/variables", "/process-instance/" + phase + "/activity-instances",
				"/process-instance/" + phase + "/comment", "/execution", "/execution?processInstanceId=" + phase,
				"/execution/" + this.task.getExecutionId() + "/localVariables", "/event-subscription", "/job",
				"/incident", "/external-task", "/history/task", "/history/task?taskId=" + id,
				"/history/activity-instance", "/history/activity-instance?processInstanceId=" + phase,
				"/history/process-instance", "/history/process-instance/" + phase,
				"/history/process-instance?processInstanceBusinessKey=" + this.number, "/history/variable-instance",
				"/history/detail", "/history/identity-link-log?taskId=" + id, "/history/user-operation",
				"/history/incident", "/history/job-log", "/history/decision-instance"));
		paths.addAll(filters("/list"));
		paths.addAll(filters("/singleResult"));
		return paths;
	}

	private List<Query> queries() {
		var phase = this.task.getProcessInstanceId();
		var queries = new ArrayList<>(List.of(new Query("/task", "{}"),
				new Query("/task", "{\"processInstanceBusinessKey\":\"" + this.number + "\"}"),
				new Query("/task", "{\"orQueries\":[{\"taskNameLike\":\"%\",\"unassigned\":true}]}"),
				new Query("/variable-instance", "{\"processInstanceIdIn\":[\"" + phase + "\"]}"),
				new Query("/history/task", "{\"processInstanceId\":\"" + phase + "\"}"),
				new Query("/history/process-instance", "{\"processInstanceBusinessKey\":\"" + this.number + "\"}"),
				new Query("/history/activity-instance", "{\"processInstanceId\":\"" + phase + "\"}")));
		filters("/list").forEach((path) -> queries.add(new Query(path, "{}")));
		filters("/list").forEach(
				(path) -> queries.add(new Query(path, "{\"processInstanceBusinessKey\":\"" + this.number + "\"}")));
		return queries;
	}

	private List<String> filters(String end) {
		return this.filters.createTaskFilterQuery()
			.list()
			.stream()
			.map(Filter::getId)
			.map((id) -> "/filter/" + id + end)
			.toList();
	}

	private List<Deed> deeds(String user) {
		var task = "/task/" + this.task.getId();
		var me = "{\"userId\":\"" + user + "\"}";
		var variables = "{\"variables\":{\"responseDecision\":{\"value\":\"ANSWER\",\"type\":\"String\"}}}";
		var instance = "/process-instance/" + this.task.getProcessInstanceId();
		return List.of(new Deed("POST", task + "/claim", me), new Deed("POST", task + "/unclaim", "{}"),
				new Deed("POST", task + "/assignee", me), new Deed("POST", task + "/complete", variables),
				new Deed("POST", task + "/submit-form", variables), new Deed("POST", task + "/resolve", "{}"),
				new Deed("POST", task + "/delegate", me),
				new Deed("POST", task + "/bpmnError", "{\"errorCode\":\"x\"}"),
				new Deed("POST", task + "/bpmnEscalation", "{\"escalationCode\":\"x\"}"),
				new Deed("PUT", task + "/variables/agencyCode", "{\"value\":\"kemensos\",\"type\":\"String\"}"),
				new Deed("POST", task + "/variables", "{\"modifications\":{}}"),
				new Deed("DELETE", task + "/variables/agencyCode", null),
				new Deed("POST", task + "/comment/create", "{\"message\":\"x\"}"),
				new Deed("POST", task + "/attachment/create", "{}"),
				new Deed("POST", task + "/identity-links", "{\"userId\":\"" + user + "\",\"type\":\"candidate\"}"),
				new Deed("PUT", task, "{\"name\":\"x\"}"), new Deed("DELETE", task, null),
				new Deed("PUT", instance + "/suspended", "{\"suspended\":true}"),
				new Deed("PUT", instance + "/variables/agencyCode", "{\"value\":\"kemensos\",\"type\":\"String\"}"),
				new Deed("DELETE", instance, null), new Deed("POST", "/message",
						"{\"messageName\":\"lapor.interimAnswerGiven\",\"businessKey\":\"" + this.number + "\"}"));
	}

	/** A list that is asked for by POST. */
	record Query(String path, String body) {
	}

	/** Something that would change the task or its case. */
	record Deed(String method, String path, String body) {

		HttpResponse<String> send(Browser browser) {
			var content = (this.body == null) ? HttpRequest.BodyPublishers.noBody()
					: HttpRequest.BodyPublishers.ofString(this.body);
			return browser.send(HttpRequest.newBuilder(browser.at(engine(this.path)))
				.header("Content-Type", "application/json")
				.method(this.method, content));
		}

	}

}
