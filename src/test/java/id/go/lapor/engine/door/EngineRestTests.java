package id.go.lapor.engine.door;

import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import id.go.lapor.LaporTest;
import jakarta.ws.rs.Path;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of the engine's interface Camunda Modeler gets what it deploys with, and nobody gets
 * more: asked of every area that the engine itself knows.
 */
@LaporTest
class EngineRestTests {

	private static final Set<String> OPEN = Set.of("GET /engine-rest/version", "GET /engine-rest/engine",
			"GET /engine-rest/deployment", "GET /engine-rest/deployment/x", "GET /engine-rest/deployment/create",
			"GET /engine-rest/process-definition", "GET /engine-rest/decision-definition",
			"POST /engine-rest/deployment/create");

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(strings = { "analis", "admin" })
	void opensToAnalystsWhatDeployingNeedsAndNothingElse(String user) {
		var browser = Browser.withPassword(this.port, user);
		var open = new TreeSet<String>();
		for (var path : paths()) {
			for (var method : List.of("GET", "POST", "PUT", "DELETE", "OPTIONS")) {
				if (status(browser, method, path) != 403) {
					open.add(method + " " + path);
				}
			}
		}
		assertThat(open).containsExactlyInAnyOrderElementsOf(OPEN);
		assertThat(status(browser, "GET", "/engine-rest/deployment/count")).as("no deployment's id").isEqualTo(403);
		assertThat(status(browser, "GET", "/engine-rest/deployment/registered")).as("no deployment's id")
			.isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "verifikator", "pelindung.data1", "kepala.indramayu", "panrb" })
	void opensToNoOtherOfficer(String user) {
		var browser = Browser.withPassword(this.port, user);
		for (var door : OPEN) {
			assertThat(status(browser, door.split(" ")[0], door.split(" ")[1])).as(door).isEqualTo(403);
		}
	}

	@Test
	void knowsTheAreasOfTheEngine() {
		assertThat(paths()).hasSizeGreaterThan(60)
			.contains("/engine-rest/task", "/engine-rest/process-instance/x", "/engine-rest/engine/default/task");
	}

	private static Set<String> paths() {
		var areas = new TreeSet<String>();
		for (var type = (Class<?>) DefaultProcessEngineRestServiceImpl.class; type != null; type = type
			.getSuperclass()) {
			Arrays.stream(type.getDeclaredMethods())
				.map((method) -> method.getAnnotation(Path.class))
				.filter((path) -> path != null)
				.forEach((path) -> areas.add(path.value()));
		}
		CamundaRestResources.getResourceClasses()
			.stream()
			.map((type) -> type.getAnnotation(Path.class))
			.filter((path) -> path != null && !path.value().isEmpty())
			.forEach((path) -> areas.add(path.value()));
		var paths = new TreeSet<String>();
		areas.stream().map((area) -> "/engine-rest/" + area.replaceAll("^/|/$", "")).forEach((path) -> {
			paths.addAll(List.of(path, path + "/x", path + "/x/y", path + "/create"));
			paths.add(path.replace("/engine-rest/", "/engine-rest/engine/default/"));
		});
		return paths;
	}

	private static int status(Browser browser, String method, String path) {
		return browser
			.send(HttpRequest.newBuilder(browser.at(path)).method(method, HttpRequest.BodyPublishers.noBody()))
			.statusCode();
	}

}
