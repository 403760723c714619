package id.go.lapor.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address of the running house has a line in docs/access.md, and answers everybody
 * as its rule says.
 */
@LaporTest
@TestInstance(Lifecycle.PER_CLASS)
class AccessMatrixTests {

	private static final String DEPUTY = "wakil.kemensos";

	@LocalServerPort
	int port;

	@Autowired
	ServletWebServerApplicationContext house;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping handlers;

	@Autowired
	CaseDriver driver;

	@Autowired
	RuntimeService runtime;

	@Autowired
	RepositoryService repository;

	@Autowired
	FilterService filters;

	@Autowired
	IdentityService identity;

	@Autowired
	JdbcTemplate database;

	private final AccessTable table = AccessTable.read();

	private Set<Route> routes;

	private FiledCases cases;

	private Knocking knocking;

	private Matrix matrix;

	@BeforeAll
	void everybodyComes() {
		this.routes = HouseRoutes.of(this.house);
		var deputy = this.identity.newUser(DEPUTY);
		deputy.setPassword("lapor");
		this.identity.saveUser(deputy);
		this.identity.createMembership(DEPUTY, "agency-deputy");
		this.identity.createMembership(DEPUTY, "kemensos");
		this.identity.createTenantUserMembership("kemensos", DEPUTY);
		this.cases = new FiledCases(this.driver, this.runtime, this.port);
		this.knocking = new Knocking(this.port, this.cases, new Filling(ids()));
		this.matrix = new Matrix(this.table, this.cases, this.knocking, this.database);
	}

	private Map<String, String> ids() {
		var definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("complaint-response")
			.latestVersion()
			.singleResult()
			.getId();
		var filter = this.filters.createFilterQuery().list().get(0).getId();
		var deployment = this.repository.createDeploymentQuery().list().get(0).getId();
		return Map.of("process-definition", definition, "deployment", deployment, "filter", filter, "user",
				"verifikator2", "group", "verifier", "tenant", "kemensos");
	}

	@AfterAll
	void everybodyLeaves() {
		if (this.cases != null) {
			this.cases.forget();
		}
		this.identity.deleteUser(DEPUTY);
	}

	@Test
	void everyAddressHasALine() {
		assertThat(this.routes).hasSizeGreaterThan(1_500);
		assertThat(unlisted(this.routes))
			.as("addresses without a line in " + AccessTable.PAGE
					+ "; add one under \"Addresses\" there, naming who may open it")
			.isEmpty();
	}

	@Test
	void everyLineDecidesAnAddressAndEveryRuleIsNamed() {
		var deciding = this.routes.stream().flatMap((route) -> this.table.line(route).stream()).toList();
		assertThat(this.table.lines()).as("lines of " + AccessTable.PAGE + " that decide no address: take them out")
			.allSatisfy((line) -> assertThat(deciding).contains(line));
		assertThat(this.table.rules()).as("rules that no line names")
			.extracting(AccessRule::name)
			.allSatisfy((name) -> assertThat(this.table.lines()).extracting(AccessTable.Line::rule).contains(name));
		assertThat(this.table.lines()).as("lines that name no rule")
			.allSatisfy((line) -> assertThat(this.table.rule(line.rule())).isNotNull());
	}

	@Test
	void everyFilterIsNamed() {
		assertThat(this.house.getServletContext().getFilterRegistrations().keySet())
			.as("filters of the house; name each under \"Filters\" in " + AccessTable.PAGE)
			.containsExactlyInAnyOrderElementsOf(this.table.filters());
	}

	@Test
	void pagesAndInterfacesAnswerAsTheirRulesSay() {
		assertThat(answered((route) -> !Bodies.isEngine(route))).isEmpty();
	}

	@Test
	void webAppsAnswerAsTheirRulesSay() {
		assertThat(answered((route) -> route.pattern().startsWith("/camunda/api"))).isEmpty();
	}

	@Test
	void modelersInterfaceAnswersAsItsRulesSay() {
		assertThat(answered((route) -> route.pattern().startsWith("/engine-rest"))).isEmpty();
	}

	/** What a page of another site makes a browser send has the cookies, and no token. */
	@Test
	void nothingChangesAtTheWishOfAnotherSite() {
		var before = Ledger.of(this.database);
		var accepted = new ArrayList<String>();
		this.routes.stream().filter(AccessMatrixTests::usesCookies).forEach((route) -> {
			var question = lastLetIn(route);
			var answer = this.knocking.askFromAnotherSite(question);
			if (answer.statusCode() != 403 && answer.statusCode() != 401) {
				accepted.add(question + " " + Verdict.said(answer));
			}
		});
		assertThat(accepted).isEmpty();
		assertThat(Ledger.of(this.database).changedSince(before)).isEmpty();
	}

	@Test
	void noDisguiseChangesTheAnswer() {
		var task = this.cases.get(Stage.AGENCY, CaseKind.SECRET).task();
		var number = this.cases.get(Stage.AGENCY, CaseKind.SECRET).number();
		var engine = "/camunda/api/engine/engine/default";
		var before = Ledger.of(this.database);
		var fooled = new ArrayList<String>();
		fooled.addAll(fooled(Asker.NOBODY, "GET", "/petugas/laporan/" + number));
		fooled.addAll(fooled(Asker.OFFICER_OF_ANOTHER_AGENCY, "GET", "/petugas/laporan/" + number));
		fooled.addAll(fooled(Asker.VERIFIER, "GET", "/petugas/identitas"));
		fooled.addAll(fooled(Asker.ADMINISTRATOR, "POST", "/petugas/identitas/" + number + "/buka"));
		fooled.addAll(fooled(Asker.OFFICER_OF_ANOTHER_AGENCY, "GET", "/api/desk/tasks/" + task.getId()));
		fooled.addAll(fooled(Asker.OWN_HEAD, "PUT", "/api/desk/tasks/" + task.getId() + "/words/answer"));
		fooled.addAll(fooled(Asker.OWN_OFFICER, "POST", "/api/desk/cases/" + number + "/block"));
		fooled.addAll(fooled(Asker.NOBODY, "GET", "/laporan/" + number));
		fooled.addAll(fooled(Asker.NOBODY, "GET", "/api/v1/reports/" + number));
		fooled.addAll(fooled(Asker.NOBODY, "GET", "/api/v1/reports/" + number + "/data"));
		fooled.addAll(fooled(Asker.VERIFIER, "POST", "/demo/jam"));
		fooled.addAll(fooled(Asker.VERIFIER, "GET", "/actuator/env"));
		fooled.addAll(fooled(Asker.VERIFIER, "GET", "/engine-rest/task/" + task.getId()));
		fooled.addAll(fooled(Asker.NOBODY, "GET", engine + "/task"));
		fooled.addAll(fooled(Asker.OWN_OFFICER, "GET", engine + "/task/" + task.getId() + "/variables"));
		fooled.addAll(fooled(Asker.OWN_OFFICER, "POST", engine + "/task/" + task.getId() + "/resolve"));
		fooled.addAll(fooled(Asker.OWN_OFFICER, "GET", engine + "/job"));
		fooled.addAll(fooled(Asker.ADMINISTRATOR, "POST", "/camunda/api/admin/setup/default/user/create"));
		fooled.addAll(fooled(Asker.VERIFIER, "GET", "/camunda/api/cockpit/plugin/base/default/incident"));
		assertThat(fooled).isEmpty();
		assertThat(Ledger.of(this.database).changedSince(before)).isEmpty();
	}

	/**
	 * A deliberate violation: a handler without a line, then with one it does not keep.
	 */
	@Test
	void plantedHandlerIsFound() throws Exception {
		var mapping = RequestMappingInfo.paths("/petugas/ditanam")
			.methods(RequestMethod.GET)
			.options(this.handlers.getBuilderConfiguration())
			.build();
		this.handlers.registerMapping(mapping, new Planted(), Planted.class.getMethod("open"));
		try {
			var now = new TreeSet<>(HouseRoutes.of(this.house));
			assertThat(unlisted(now)).hasSize(1).allSatisfy((line) -> assertThat(line).contains("/petugas/ditanam"));
			now.removeAll(this.routes);
			var listed = AccessTable.of(AccessTable.page() + "| `GET /petugas/ditanam` | seal |\n");
			var differences = new Matrix(listed, this.cases, this.knocking, this.database).differences(now);
			assertThat(differences).anySatisfy((line) -> assertThat(line).contains("VERIFIER", "is not refused"))
				.noneSatisfy((line) -> assertThat(line).contains("IDENTITY_OFFICER"));
		}
		finally {
			this.handlers.unregisterMapping(mapping);
		}
	}

	/** Deliberate violations: a table that says less than the house gives, and more. */
	@Test
	void ruleThatTheHouseDoesNotKeepIsFound() {
		var page = this.routes.stream().filter((route) -> route.pattern().equals("/petugas/laporan/{number}")).toList();
		assertThat(differences("| yes mon | yes mon | yes m |", "| yes mo | – | yes mon |", page))
			.anySatisfy((line) -> assertThat(line).contains("VERIFIER", "learns what it must not: NAME"))
			.anySatisfy((line) -> assertThat(line).contains("SUPERVISOR", "is not refused"))
			.anySatisfy((line) -> assertThat(line).contains("ARBITER", "does not learn what it may: ORIGINAL"));
		assertThat(differences("own mn", "yes mn", page))
			.anySatisfy((line) -> assertThat(line).contains("OFFICER", "is not let in"));
	}

	private List<String> differences(String rule, String wrong, List<Route> page) {
		var changed = AccessTable.page().replace(rule, wrong);
		assertThat(changed).isNotEqualTo(AccessTable.page());
		return new Matrix(AccessTable.of(changed), this.cases, this.knocking, this.database).differences(page);
	}

	private List<String> unlisted(Set<Route> known) {
		return known.stream()
			.filter((route) -> this.table.line(route).isEmpty())
			.map((route) -> "| `" + route.line() + "` | … |   served by " + route.source())
			.toList();
	}

	private List<String> answered(Predicate<Route> which) {
		return this.matrix.differences(this.routes.stream().filter(which).toList());
	}

	/** Whoever may most. */
	private Question lastLetIn(Route route) {
		var questions = this.matrix.questions(List.of(route));
		var question = questions.stream()
			.filter((each) -> !each.cell().refuses())
			.reduce((one, other) -> other)
			.orElse(questions.get(questions.size() - 1));
		return new Question(route, question.rule(), question.asker(), question.kind(), Cell.parse("–"));
	}

	/** A program's interface takes a receipt or a password with each request instead. */
	private static boolean usesCookies(Route route) {
		return route.changes() && !route.method().equals(Route.ANY) && !route.pattern().startsWith("/api/v1/")
				&& !route.pattern().startsWith("/engine-rest");
	}

	private List<String> fooled(Asker asker, String method, String path) {
		return Disguise.of(method, path)
			.stream()
			.flatMap((disguise) -> Verdict.onDisguise(disguise, this.knocking.ask(asker, disguise, path))
				.stream()
				.map((what) -> asker + " " + disguise + " for " + path + ": " + what))
			.toList();
	}

}
