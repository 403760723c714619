package id.go.lapor.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import id.go.lapor.CaseDriver;
import id.go.lapor.search.SearchCorpus;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The house with everybody before its doors, and cases of every kind inside. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class BeforeTheDoors {

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

	@Autowired
	SearchCorpus corpus;

	final AccessTable table = AccessTable.read();

	Set<Route> routes;

	FiledCases cases;

	Knocking knocking;

	Matrix matrix;

	@BeforeAll
	void everybodyComes() {
		this.routes = HouseRoutes.of(this.house);
		// search answers, of nothing that follows: what it finds for whom is compared in
		// SearchPermissionTests
		this.corpus.catchUp();
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

	List<String> answered(Predicate<Route> which) {
		return this.matrix.differences(this.routes.stream().filter(which).toList());
	}

}
