package id.go.lapor.engine.opening;

import java.io.ByteArrayInputStream;
import java.util.TreeMap;

import id.go.lapor.LaporTest;
import id.go.lapor.engine.gate.Model;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static id.go.lapor.engine.opening.RoomDeployments.Outcome.ANALYST_STAYS;
import static id.go.lapor.engine.opening.RoomDeployments.Outcome.APPLICATION_WINS;
import static id.go.lapor.engine.opening.RoomDeployments.Outcome.DEPLOYED;
import static id.go.lapor.engine.opening.RoomDeployments.Outcome.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;

@LaporTest
@Tag("postgres")
@ExtendWith(OutputCaptureExtension.class)
class RoomDeploymentsTests {

	@Autowired
	RoomDeployments deployments;

	@Autowired
	RepositoryService repository;

	@Test
	void deploysAllFilesOfARoomTogetherAndOnlyWhenOneChanged() {
		var model = Model.named("room-one");
		assertThat(deploy("one", model)).isEqualTo(DEPLOYED);
		assertThat(deploy("one", model)).isEqualTo(UNCHANGED);
		assertThat(deploy("one", model.withFile("forms/test/do-work.form", "{\"id\":\"do-work\",\"x\":1}")))
			.isEqualTo(DEPLOYED);
		var latest = this.repository.createDeploymentQuery().deploymentName("lapor-one").orderByDeploymentTime().desc();
		assertThat(latest.list()).hasSize(2)
			.allSatisfy((deployment) -> assertThat(this.repository.getDeploymentResourceNames(deployment.getId()))
				.containsExactlyInAnyOrder("forms/test/do-work.form", "processes/test/room-one.bpmn"));
	}

	@Test
	void analystsVersionSurvivesARestart(CapturedOutput log) {
		var ours = Model.named("room-two");
		deploy("two", ours);
		analyst(Model.named("room-two").with("Kerjakan", "Kerjakan segera"));
		assertThat(deploy("two", ours)).isEqualTo(ANALYST_STAYS);
		assertThat(version("room-two")).isEqualTo(2);
		assertThat(log).contains("room-two runs as version 2 that an analyst deployed", "the analyst's version stays");
	}

	@Test
	void applicationWinsWhenBothChangedAndSaysSo(CapturedOutput log) {
		deploy("three", Model.named("room-three"));
		analyst(Model.named("room-three").with("Kerjakan", "Kerjakan segera"));
		assertThat(deploy("three", Model.named("room-three").with("Kerjakan", "Kerjakan teliti")))
			.isEqualTo(APPLICATION_WINS);
		assertThat(version("room-three")).isEqualTo(3);
		assertThat(log).contains("both changed room-three", "the application wins, version 2 is replaced");
	}

	@Test
	void removedDeploymentComesBack() {
		var model = Model.named("room-four");
		deploy("four", model);
		var id = this.repository.createDeploymentQuery().deploymentName("lapor-four").singleResult().getId();
		this.repository.deleteDeployment(id, true);
		assertThat(deploy("four", model)).isEqualTo(DEPLOYED);
	}

	private RoomDeployments.Outcome deploy(String room, Model model) {
		return this.deployments.deploy(new RoomFiles(room, new TreeMap<>(model.files())));
	}

	private void analyst(Model model) {
		var builder = this.repository.createDeployment().name("from Modeler");
		model.files().forEach((name, content) -> builder.addInputStream(name, new ByteArrayInputStream(content)));
		builder.deploy();
	}

	private int version(String key) {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(key)
			.latestVersion()
			.singleResult()
			.getVersion();
	}

}
