package id.go.lapor.engine.gate;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import id.go.lapor.LaporTest;
import id.go.lapor.engine.door.Browser;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@LaporTest
@Tag("postgres")
class DeploymentGateTests {

	@LocalServerPort
	int port;

	@Autowired
	RepositoryService repository;

	@Test
	void analystDeploysAGoodModelOverRest() {
		var answer = deploy("analis", Model.named("analyst-work"));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(this.repository.createProcessDefinitionQuery().processDefinitionKey("analyst-work").count()).isOne();
	}

	@Test
	void brokenModelIsRefusedWholeWithElementRuleAndRemedy() {
		var answer = deploy("analis", Model.named("broken-work").withoutForm().with("event_done", "Event_0abc12"));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("userTask_doWork", "do-work", "formulir", "[form]", "Event_0abc12",
				"[element-id]", "Model ditolak");
		assertThat(this.repository.createProcessDefinitionQuery().processDefinitionKey("broken-work").count()).isZero();
		assertThat(this.repository.createDeploymentQuery().deploymentName("test of broken-work").count()).isZero();
	}

	@Test
	void aModelForOneBodyAloneIsRefused() {
		var builder = this.repository.createDeployment().name("for one body").tenantId("kemensos");
		Model.named("tenant-work")
			.files()
			.forEach((name, content) -> builder.addString(name, new String(content, StandardCharsets.UTF_8)));
		assertThatThrownBy(builder::deploy).isInstanceOf(ParseException.class)
			.hasMessageContainingAll("Tenant ID", "kemensos");
	}

	@Test
	void nobodyButAnalystsDeploys() {
		assertThat(deploy("verifikator", Model.named("officer-work")).statusCode()).isEqualTo(403);
		assertThat(this.repository.createProcessDefinitionQuery().processDefinitionKey("officer-work").count())
			.isZero();
	}

	@Test
	void codeInsideTheApplicationPassesTheSameGate() {
		var builder = this.repository.createDeployment().name("inside");
		Model.named("inside-work")
			.with(" camunda:versionTag=\"1\"", "")
			.files()
			.forEach((name, content) -> builder.addString(name, new String(content, StandardCharsets.UTF_8)));
		assertThatThrownBy(builder::deploy).isInstanceOf(ParseException.class).hasMessageContaining("Version tag");
	}

	private HttpResponse<String> deploy(String user, Model model) {
		var boundary = "----lapor";
		var body = new StringBuilder();
		part(body, boundary, "name=\"deployment-name\"", "test of " + model.id());
		model.files()
			.forEach((name, content) -> part(body, boundary,
					"name=\"" + name + "\"; filename=\"" + name.substring(name.lastIndexOf('/') + 1) + "\"",
					new String(content, StandardCharsets.UTF_8)));
		body.append("--").append(boundary).append("--\r\n");
		var analyst = Browser.withPassword(this.port, user);
		return analyst.send(HttpRequest.newBuilder(analyst.at("/engine-rest/deployment/create"))
			.header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(HttpRequest.BodyPublishers.ofString(body.toString())));
	}

	private static void part(StringBuilder body, String boundary, String disposition, String content) {
		body.append("--").append(boundary).append("\r\nContent-Disposition: form-data; ").append(disposition);
		body.append("\r\n\r\n").append(content).append("\r\n");
	}

}
