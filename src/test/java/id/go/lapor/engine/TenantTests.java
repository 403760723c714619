package id.go.lapor.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

import id.go.lapor.LaporTest;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.engine.gate.Model;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static id.go.lapor.engine.door.Browser.engine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An agency's officer neither sees nor touches another agency's work. */
@LaporTest
@Tag("postgres")
class TenantTests {

	@LocalServerPort
	int port;

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	AuthorizationService rights;

	private Deployment deployment;

	private String instance;

	private String task;

	@BeforeEach
	void oneCaseAtDinsos() {
		var builder = this.repository.createDeployment().name("tenants");
		Model.named("complaint-response")
			.with("candidateGroups=\"verifier\"", "candidateGroups=\"agency-officer,agency-coordinator\"")
			.files()
			.forEach((name, content) -> builder.addInputStream(name, new ByteArrayInputStream(content)));
		this.deployment = builder.deploy();
		this.instance = this.runtime
			.startProcessInstanceByKey("complaint-response", "100", Map.of("agencyCode", "pemda-3212-dinsos"))
			.getId();
		this.task = this.tasks.createTaskQuery().processInstanceId(this.instance).singleResult().getId();
	}

	@AfterEach
	void forget() {
		this.repository.deleteDeployment(this.deployment.getId(), true);
	}

	@Test
	void instanceBelongsToTheAgencyThatHoldsTheCase() {
		var running = this.runtime.createProcessInstanceQuery().processInstanceId(this.instance).singleResult();
		assertThat(running.getTenantId()).isEqualTo("pemda-3212-dinsos");
	}

	@Test
	void withoutAHolderItFailsInsteadOfBeingEverybodys() {
		assertThatThrownBy(() -> this.runtime.startProcessInstanceByKey("complaint-response", "101"))
			.isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("agencyCode");
	}

	@Test
	void ownOfficerAndTheCoordinatorAboveSeeTheTask() {
		for (var user : List.of("petugas.dinsos.indramayu", "koordinator.indramayu", "kepala.indramayu")) {
			assertThat(Browser.of(this.port, user).get(engine("/task/" + this.task)).statusCode()).as(user)
				.isEqualTo(200);
		}
	}

	@Test
	void othersNeitherSeeNorTouchTaskVariablesOrHistory() {
		for (var user : List.of("petugas.disdukcapil.indramayu", "petugas.kemensos", "koordinator.jabar", "verifikator",
				"penengah", "panrb")) {
			var browser = Browser.of(this.port, user);
			assertThat(browser.get(engine("/task/" + this.task)).statusCode()).as(user).isIn(403, 404);
			assertThat(browser.get(engine("/task")).body()).as(user).doesNotContain(this.task);
			assertThat(browser.post(engine("/task"), "{}").body()).as(user).doesNotContain(this.task);
			assertThat(browser.get(engine("/task/" + this.task + "/variables")).statusCode()).as(user)
				.isNotEqualTo(200);
			assertThat(browser.get(engine("/task/" + this.task + "/form-variables")).statusCode()).as(user)
				.isNotEqualTo(200);
			assertThat(browser.get(engine("/variable-instance")).body()).as(user).doesNotContain(this.instance);
			assertThat(browser.get(engine("/process-instance/" + this.instance)).statusCode()).as(user)
				.isNotEqualTo(200);
			assertThat(browser.get(engine("/history/task")).body()).as(user).doesNotContain(this.task);
			assertThat(browser.get(engine("/history/activity-instance")).body()).as(user).doesNotContain(this.instance);
			assertThat(browser.get(engine("/history/process-instance")).body()).as(user).doesNotContain(this.instance);
			for (var deed : List.of("claim", "complete", "submit-form", "assignee", "unclaim")) {
				assertThat(browser.post(engine("/task/" + this.task + "/" + deed), "{\"userId\":\"" + user + "\"}")
					.statusCode()).as(user + " " + deed).isIn(403, 404, 500);
			}
		}
		var untouched = this.tasks.createTaskQuery().taskId(this.task).singleResult();
		assertThat(untouched.getAssignee()).isNull();
	}

	@Test
	void headOfTheSameAgencyCannotCompleteWhatIsOfferedToOfficers() {
		var head = Browser.of(this.port, "kepala.indramayu");
		var answer = head.post(engine("/task/" + this.task + "/complete"), "{}");
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("tidak ditawarkan kepada Anda");
	}

	@Test
	void ownOfficerClaimsAndCompletesAndASecondOneIsTold() {
		var officer = Browser.of(this.port, "petugas.dinsos.indramayu");
		var claim = officer.post(engine("/task/" + this.task + "/claim"), "{\"userId\":\"petugas.dinsos.indramayu\"}");
		assertThat(claim.statusCode()).as(claim.body()).isEqualTo(204);
		var second = Browser.of(this.port, "koordinator.indramayu");
		assertThat(second.post(engine("/task/" + this.task + "/complete"), "{}").body())
			.contains("sedang dikerjakan orang lain");
		var done = officer.post(engine("/task/" + this.task + "/submit-form"), "{\"variables\":{}}");
		assertThat(done.statusCode()).as(done.body()).isIn(200, 204);
		assertThat(officer.post(engine("/task/" + this.task + "/complete"), "{}").statusCode()).isIn(404, 500);
	}

	@Test
	void noRowOfRightsIsWrittenPerTask() {
		this.tasks.setAssignee(this.task, "petugas.dinsos.indramayu");
		assertThat(this.rights.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(this.task).count())
			.isZero();
	}

}
