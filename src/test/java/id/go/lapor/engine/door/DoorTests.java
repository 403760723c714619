package id.go.lapor.engine.door;

import java.util.List;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;

import id.go.lapor.LaporTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static id.go.lapor.engine.door.Browser.engine;
import static org.assertj.core.api.Assertions.assertThat;

@LaporTest
class DoorTests {

	private static final String WHO = "/camunda/api/admin/auth/user/default";

	@Autowired
	IdentityService identity;

	@LocalServerPort
	int port;

	@Test
	void oneLoginOpensTasklistForAnOfficerAndCockpitForAnAnalyst() {
		var verifier = Browser.of(this.port, "verifikator");
		assertThat(verifier.get(WHO).body()).contains("\"verifikator\"", "tasklist").doesNotContain("cockpit");
		assertThat(verifier.page("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
		assertThat(verifier.page("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
		assertThat(verifier.get(engine("/filter")).body()).contains("Tugas saya", "Lewat tenggat");
		assertThat(Browser.of(this.port, "analis").get(WHO).body()).contains("cockpit");
		assertThat(Browser.of(this.port, "admin").get(WHO).body()).contains("cockpit", "admin");
	}

	@Test
	void leavingTasklistLeavesTheHouse() {
		var verifier = Browser.of(this.port, "verifikator");
		assertThat(verifier.post(WHO + "/logout", "").statusCode()).isEqualTo(204);
		assertThat(verifier.get(WHO).statusCode()).isEqualTo(401);
		assertThat(verifier.get("/petugas/laporan/1234567890").statusCode()).isIn(302, 401);
	}

	@Test
	void leavingTheHouseLeavesTasklist() {
		var verifier = Browser.of(this.port, "verifikator");
		assertThat(verifier.form("/keluar", "").headers().firstValue("Location").orElse("")).contains("/masuk?keluar");
		assertThat(verifier.get(WHO).statusCode()).isEqualTo(401);
	}

	@Test
	void camundasOwnLoginFormLeadsThroughOurDoor() {
		var verifier = new Browser(this.port);
		var answer = verifier.send(HttpRequest.newBuilder(verifier.at(WHO + "/login/tasklist"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("username=verifikator&password=lapor")));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(verifier.get(WHO).body()).contains("\"verifikator\"");
	}

	/**
	 * An account of its own: after a wrong password it may not sign in for a while, by
	 * the clock of the engine, which other tests put back by months.
	 */
	@Test
	void wrongPasswordStaysOutsideAndIsToldInWords() {
		var guessed = this.identity.newUser("ditebak");
		guessed.setPassword("lapor");
		this.identity.saveUser(guessed);
		try {
			var stranger = new Browser(this.port);
			assertThat(stranger.login("ditebak", "salah").headers().firstValue("Location").orElse(""))
				.contains("/masuk?error");
			assertThat(stranger.page("/masuk?error").body()).contains("Nama pengguna atau kata sandi salah");
			assertThat(stranger.get(WHO).statusCode()).isEqualTo(401);
		}
		finally {
			this.identity.deleteUser("ditebak");
		}
	}

	@Test
	void strangersFindNoSessionAndNoOpenDoor() {
		var stranger = new Browser(this.port);
		assertThat(stranger.page("/camunda/app/tasklist/default/").headers().firstValue("Location").orElse(""))
			.endsWith("/masuk");
		assertThat(stranger.get(engine("/task")).statusCode()).isEqualTo(401);
		assertThat(stranger.page("/masuk").statusCode()).isEqualTo(200);
		assertThat(stranger.hasCookie("SESSION")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/version", "/engine-rest/task", "/engine-rest/user",
			"/engine-rest/deployment", "/engine-rest/", "/actuator/env", "/demo/jam" })
	void nothingOfTheEngineIsOpenWithoutLogin(String path) {
		assertThat(new Browser(this.port).get(path).statusCode()).isIn(302, 401, 403, 404);
	}

	@ParameterizedTest
	@CsvSource({ "analis,/engine-rest/version,200", "analis,/engine-rest/engine,200", "admin,/engine-rest/version,200",
			"analis,/engine-rest/deployment,200", "analis,/engine-rest/task,403", "analis,/engine-rest/user,403",
			"admin,/engine-rest/process-instance,403", "verifikator,/engine-rest/version,403",
			"verifikator,/engine-rest/deployment,403" })
	void modelersDoorOpensForAnalystsOnly(String user, String path, int status) {
		assertThat(Browser.withPassword(this.port, user).get(path).statusCode()).isEqualTo(status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//camunda/api/engine/engine/default/task", "//engine-rest/task", "/laporan//1234567894",
			"//petugas/identitas", "/camunda/%61pi/engine/engine/default/task", "/%65ngine-rest/task" })
	void anAddressWithAnEmptyPartIsRefusedInWords(String address) {
		var answer = Browser.of(this.port, "verifikator").page(address);

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).doesNotContain("Exception");
	}

	/** A case without its process has no clock, and nobody would ever hear of it. */
	@Test
	void nobodyTakesACaseItsProcessOrItsPast() {
		for (var user : List.of("admin", "analis", "petugas.kemensos")) {
			var browser = Browser.of(this.port, user);
			for (var address : List.of("/process-instance/1", "/deployment/1?cascade=true", "/process-definition/1",
					"/history/process-instance/1")) {
				var refused = browser.send(HttpRequest.newBuilder(browser.at(Browser.engine(address)))
					.method("DELETE", BodyPublishers.noBody()));
				assertThat(refused.statusCode()).as(user + address).isEqualTo(403);
				assertThat(refused.body()).contains("tidak dapat dihapus");
			}
			for (var address : List.of("/process-instance/delete", "/history/process-instance/delete",
					"/deployment/1/redeploy")) {
				assertThat(browser.post(Browser.engine(address), "{}").statusCode()).as(user + address).isEqualTo(403);
			}
			for (var address : List.of("/process-instance/suspended", "/process-instance/1/suspended",
					"/process-definition/key/complaint-lifecycle/suspended", "/job-definition/1/suspended")) {
				assertThat(browser.put(Browser.engine(address), "{\"suspended\":true}").statusCode()).as(user + address)
					.isEqualTo(403);
			}
		}
	}

	@Test
	void requestThatAnotherSiteSendsThrowsNobodyOut() {
		for (var user : List.of("admin", "verifikator")) {
			var browser = Browser.of(this.port, user);
			for (var address : List.of(Browser.engine("/task"), Browser.engine("/authorization/1"))) {
				var answer = browser.sendWithoutToken(
						HttpRequest.newBuilder(browser.at(address)).method("DELETE", BodyPublishers.noBody()));
				assertThat(answer.statusCode()).as(user + address).isEqualTo(403);
			}
			assertThat(browser.get("/api/desk/categories").statusCode()).as(user).isEqualTo(200);
		}
	}

	@Test
	void nobodyCanSetUpAnAdministrator() {
		for (var browser : new Browser[] { new Browser(this.port), Browser.of(this.port, "admin") }) {
			assertThat(browser.post("/camunda/api/admin/setup/default/user/create", "{}").statusCode()).isIn(401, 403);
		}
	}

	@Test
	void pagesCarryTheirHeaders() {
		var headers = new Browser(this.port).page("/masuk").headers();
		assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("default-src 'self'");
		assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
		assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
	}

	@Test
	void unknownAddressIsToldCalmlyToPeopleAndPlainlyToPrograms() {
		var stranger = new Browser(this.port);
		assertThat(stranger.page("/tidak-ada").body()).contains("Halaman tidak ditemukan");
		var problem = stranger.get("/api/v1/nowhere");
		assertThat(problem.statusCode()).isEqualTo(404);
		assertThat(problem.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
		assertThat(problem.body()).contains("Tidak ditemukan", "/api/v1/nowhere");
	}

	@Test
	void formWithoutItsTokenIsRefused() {
		var stranger = new Browser(this.port);
		var answer = stranger.send(HttpRequest.newBuilder(stranger.at("/masuk"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("username=verifikator&password=lapor")));
		assertThat(answer.statusCode()).isEqualTo(403);
	}

	@ParameterizedTest
	@CsvSource({ "POST,/task,200", "POST,/task/count,200", "GET,/task,200", "POST,/task/create,403",
			"POST,/task/x/bpmnError,403", "POST,/task/x/bpmnEscalation,403", "POST,/task/x/resolve,403",
			"POST,/task/x/delegate,403", "POST,/task/x/comment/create,403", "POST,/task/x/attachment/create,403",
			"POST,/task/x/variables,403", "PUT,/task/x/variables/y,403", "PUT,/task/x,403",
			"POST,/task/x/identity-links,403", "POST,/process-definition/key/a/start,403", "POST,/message,403",
			"POST,/signal,403", "POST,/execution/x/signal,403", "POST,/filter/create,403",
			"PUT,/user/verifikator2/profile,403", "POST,/deployment/create,403", "POST,/task/%78/claim,403",
			"POST,/task;a=b/x/claim,400" })
	void officersPassOnlyWithWhatTasklistNeeds(String method, String path, int status) {
		var officer = Browser.of(this.port, "verifikator");
		var answer = switch (method) {
			case "GET" -> officer.get(engine(path));
			case "PUT" -> officer.put(engine(path), "{}");
			default -> officer.post(engine(path), "{}");
		};
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"orQueries\":[{\"assigneeExpression\":\"${1+1}\"}]}",
			"{\"assigneeExpression\":\"${1+1}\"}", "{\"a\":{\"b\":[{\"dueBeforeExpression\":\"x\"}]}}" })
	void noQueryCarriesAnExpression(String body) {
		for (var user : new String[] { "verifikator", "analis", "admin" }) {
			var answer = Browser.of(this.port, user).post(engine("/task"), body);
			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(answer.body()).contains("ekspresi");
		}
	}

}
