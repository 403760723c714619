package id.go.lapor.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.CaseDriver;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

import static id.go.lapor.engine.door.Browser.engine;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Hostile text where administrators and analysts type in Camunda's web apps; all of it is
 * taken away again, because the house is shared.
 */
@Component
class WebApps {

	private static final String SIGN = "zq-";

	private final ObjectMapper json = new ObjectMapper();

	private final IdentityService identity;

	private final FilterService filters;

	private final RepositoryService repository;

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final CaseDriver cases;

	WebApps(IdentityService identity, FilterService filters, RepositoryService repository, RuntimeService runtime,
			TaskService tasks, CaseDriver cases) {
		this.identity = identity;
		this.filters = filters;
		this.repository = repository;
		this.runtime = runtime;
		this.tasks = tasks;
		this.cases = cases;
	}

	/**
	 * As many accounts, groups, tenants, filters and deployments as hold all payloads.
	 */
	void fill(Browser admin, Ledger ledger) {
		var first = ledger.kept("account: first name", 190);
		var last = ledger.kept("account: last name", 190);
		var emails = ledger.kept("account: e-mail", 190);
		var groups = ledger.kept("group: name", 190);
		var tenants = ledger.kept("tenant: name", 190);
		var filter = ledger.kept("filter: name", 190);
		var descriptions = ledger.kept("filter: description", 1_000);
		var deployments = ledger.kept("deployment: name", 190);
		for (int i = 0; i < first.size(); i++) {
			var id = SIGN + i;
			post(admin, "/user/create", Map.of("profile",
					Map.of("id", id, "firstName", first.get(i), "lastName", at(last, i), "email", at(emails, i)),
					"credentials", Map.of("password", "lapor")));
			this.identity.createMembership(id, "agency-officer");
			this.identity.createMembership(id, CaseDriver.KEMENSOS);
			this.identity.createTenantUserMembership(CaseDriver.KEMENSOS, id);
		}
		for (int i = 0; i < groups.size(); i++) {
			post(admin, "/group/create", Map.of("id", SIGN + i, "name", groups.get(i), "type", "HX"));
			post(admin, "/tenant/create", Map.of("id", SIGN + i, "name", at(tenants, i)));
			post(admin, "/filter/create",
					Map.of("resourceType", "Task", "name", at(filter, i), "owner", "admin", "query", Map.of(),
							"properties",
							Map.of("description", at(descriptions, i), "color",
									Payloads.all().get(i % Payloads.all().size()).text(), "priority", i, "variables",
									List.of(Map.of("name", "hx", "label", at(filter, i))))));
			this.repository.createDeployment()
				.name(at(deployments, i))
				.source(at(deployments, i))
				.addString(SIGN + i + ".form", "{\"id\":\"" + SIGN + i + "\",\"type\":\"default\",\"components\":[]}")
				.deploy();
		}
	}

	/** A case that accounts with hostile names read, and that an analyst meddles with. */
	CaseNumber meddledWith(int port, Browser admin, Ledger ledger) {
		var number = this.cases.withAgency();
		var task = this.cases.task(number, "userTask_respond");
		for (var user : this.identity.createUserQuery().userFirstNameLike("zq%").list()) {
			if (!user.getId().startsWith(SIGN)) {
				// whom a coordinator named has a first password, and no page before
				// another
				continue;
			}
			assertThat(Browser.of(port, user.getId()).page("/petugas/laporan/" + number).statusCode()).isEqualTo(200);
		}
		this.tasks.setAssignee(task.getId(), SIGN + "0");
		for (var comment : ledger.kept("comment", 3_900)) {
			post(admin, "/task/" + task.getId() + "/comment/create", Map.of("message", comment));
		}
		int i = 0;
		for (var value : ledger.kept("variable: value", 3_900)) {
			put(admin, "/process-instance/" + task.getProcessInstanceId() + "/variables/hx" + i++,
					Map.of("value", value, "type", "String"));
		}
		for (var name : ledger.kept("variable: name", 190)) {
			this.runtime.setVariable(task.getProcessInstanceId(), name, "hx");
		}
		for (var message : ledger.kept("incident: message", 3_900)) {
			this.runtime.createIncident("hx", task.getExecutionId(), "hx", message);
		}
		return number;
	}

	/** Every field of every form of a task, as a forged completion would send it. */
	void forms(Browser officer, CaseNumber number, String taskKey, Ledger ledger, BiConsumer<String, String> refusals) {
		var task = this.cases.task(number, taskKey);
		formFields().forEach((form, keys) -> keys.forEach((key) -> {
			for (var text : ledger.answered(form + " " + key, 60_000, " ", (payload) -> true)) {
				refusals.accept(form + " " + key,
						message(officer
							.post(engine("/task/" + task.getId() + "/submit-form"),
									body(Map.of("variables", Map.of(key, Map.of("value", text, "type", "String")))))
							.body()));
			}
		}));
	}

	/** The keys of each form, read from the forms themselves. */
	static Map<String, List<String>> formFields() {
		var fields = new LinkedHashMap<String, List<String>>();
		try (var forms = Files.walk(Path.of("forms"))) {
			for (var form : forms.filter((file) -> file.toString().endsWith(".form")).sorted().toList()) {
				var keys = new ArrayList<String>();
				for (var component : new ObjectMapper().readTree(form.toFile()).path("components")) {
					if (component.hasNonNull("key")) {
						keys.add(component.get("key").asText());
					}
				}
				fields.put(form.getFileName().toString(), keys);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return fields;
	}

	/** What an administrator reads who is refused. */
	void refusals(Browser admin, Ledger ledger, BiConsumer<String, String> refusals) {
		for (var payload : Payloads.all()) {
			refuse("POST /user/create", admin
				.post(engine("/user/create"),
						body(Map.of("profile", Map.of("id", payload.text(), "firstName", "x", "lastName", "x"),
								"credentials", Map.of("password", "lapor"))))
				.body(), refusals);
			refuse("POST /group/create",
					admin.post(engine("/group/create"), body(Map.of("id", payload.text(), "name", "x"))).body(),
					refusals);
		}
		for (var text : ledger.answered("POST /task query", 60_000, " ", (payload) -> true)) {
			refuse("POST /task",
					admin
						.post(engine("/task"),
								body(Map.of("sorting", List.of(Map.of("sortBy", text, "sortOrder", text)))))
						.body(),
					refusals);
			refuse("POST /filter/create",
					admin
						.post(engine("/filter/create"),
								body(Map.of("resourceType", text, "name", text, "query", Map.of(text, text))))
						.body(),
					refusals);
			refuse("POST /process-instance",
					admin
						.post(engine("/process-instance"),
								body(Map.of("variables",
										List.of(Map.of("name", text, "operator", text, "value", text)))))
						.body(),
					refusals);
		}
	}

	private void refuse(String what, String answer, BiConsumer<String, String> refusals) {
		refusals.accept(what, message(answer));
	}

	void clear() {
		this.identity.createUserQuery()
			.userFirstNameLike("zq%")
			.list()
			.forEach((user) -> this.identity.deleteUser(user.getId()));
		this.identity.createGroupQuery()
			.groupNameLike("zq%")
			.list()
			.forEach((group) -> this.identity.deleteGroup(group.getId()));
		this.identity.createTenantQuery()
			.tenantNameLike("zq%")
			.list()
			.forEach((tenant) -> this.identity.deleteTenant(tenant.getId()));
		this.filters.createFilterQuery()
			.filterOwner("admin")
			.list()
			.forEach((filter) -> this.filters.deleteFilter(filter.getId()));
		this.repository.createDeploymentQuery()
			.deploymentNameLike("zq%")
			.list()
			.forEach((deployment) -> this.repository.deleteDeployment(deployment.getId(), true));
	}

	private void post(Browser browser, String path, Map<String, ?> body) {
		var answer = browser.post(engine(path), body(body));
		assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 204);
	}

	private void put(Browser browser, String path, Map<String, ?> body) {
		var answer = browser.put(engine(path), body(body));
		assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 204);
	}

	private String body(Map<String, ?> content) {
		return this.json.valueToTree(content).toString();
	}

	private String message(String answer) {
		try {
			JsonNode tree = this.json.readTree(answer);
			return tree.path("message").asText();
		}
		catch (IOException ex) {
			return answer;
		}
	}

	private static String at(List<String> texts, int i) {
		return texts.get(i % texts.size());
	}

}
