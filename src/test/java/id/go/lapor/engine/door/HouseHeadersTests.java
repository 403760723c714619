package id.go.lapor.engine.door;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import id.go.lapor.LaporTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is answered, and by whom, carries the headers of the house, each once. */
@LaporTest
class HouseHeadersTests {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource({ "GET,/,200", "GET,/masuk,200", "GET,/masuk/kode,302", "GET,/lapor,200", "GET,/laporan/1000000005,404",
			"GET,/laporan/1000000005/data,302", "GET,/tidak-ada,404", "POST,/masuk,403", "POST,/lapor,403",
			"GET,/portal/portal.css,200", "GET,/portal/icon.svg,200", "GET,/engine/plain.css,200",
			"GET,/actuator/health,200", "GET,/actuator/env,404", "GET,/actuator,302", "GET,/swagger-ui/index.html,200",
			"GET,/v3/api-docs,200", "GET,/api/v1/nowhere,404", "GET,/api/v1/reports/1000000005,404",
			"POST,/api/v1/reports,415", "PUT,/api/v1/reports,405", "GET,/api/desk/tasks/x,401",
			"GET,/api/demo/clock,401", "GET,/petugas/keamanan,302", "GET,/demo/jam,302", "GET,/demo/pesan,302",
			"GET,/engine-rest/version,401", "GET,/engine-rest/task,401", "GET,/camunda,302",
			"GET,/camunda/app/tasklist/default/,302", "GET,/camunda/lib/deps.js,200", "GET,/camunda/favicon.ico,200",
			"GET,/camunda/api/engine/engine/default/task,401", "POST,/camunda/api/admin/setup/default/user/create,401",
			"GET,/a;b=c,400", "GET,/%2e%2e/x,400", "TRACE,/,400", "OPTIONS,/masuk,200" })
	void everyAnswerToAStrangerCarriesThem(String method, String path, int status) {
		var answer = ask(new Browser(this.port), method, path);

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(HouseHeaders.POLICY);
		carriesTheOthers(answer);
	}

	@ParameterizedTest
	@CsvSource({ "verifikator,/camunda/app/tasklist/default/,200", "verifikator,/camunda/app/cockpit/default/,403",
			"analis,/camunda/app/cockpit/default/,200", "admin,/camunda/app/admin/default/,200",
			"admin,/camunda/app/welcome/default/,200", "verifikator,/camunda/app/tasklist/scripts/config.js,200",
			"verifikator,/camunda/api/engine/engine/default/filter,200",
			"verifikator,/camunda/api/engine/engine/default/task/x,404" })
	void webAppsGetOnePolicyThatIsAsTightAsTheyWork(String user, String path, int status) {
		var answer = ask(Browser.of(this.port, user), "GET", path);

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().allValues("Content-Security-Policy")).singleElement()
			.asString()
			.contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'self'")
			.doesNotContain("unsafe-eval", "strict-dynamic", "http", "*")
			.doesNotContainPattern("script-src[^;]*unsafe-inline");
		carriesTheOthers(answer);
	}

	@ParameterizedTest
	@CsvSource({ "/petugas/keamanan", "/petugas/laporan/1234567890", "/demo/pesan", "/api/desk/tasks/x" })
	void officersPagesHaveThePolicyOfOurPages(String path) {
		var answer = ask(Browser.of(this.port, "verifikator"), "GET", path);

		assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(HouseHeaders.POLICY);
		assertThat(HouseHeaders.POLICY).doesNotContain("unsafe");
		carriesTheOthers(answer);
	}

	@Test
	void requestThatTheServerItselfRefusesIsAnsweredWithThemToo() throws IOException {
		try (var line = new Socket("localhost", this.port)) {
			line.getOutputStream()
				.write("GET /%zz HTTP/1.1\r\nHost: x\r\nAccept-Language: id\r\nConnection: close\r\n\r\n"
					.getBytes(StandardCharsets.US_ASCII));
			assertThat(new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 400")
				.contains("Content-Security-Policy: " + HouseHeaders.POLICY, "Permissions-Policy: ", "nosniff")
				.contains("Permintaan tidak dapat dikerjakan")
				.doesNotContain("Apache", "Tomcat", "Exception", "<style");
		}
	}

	@Test
	void overTlsAloneTheBrowserIsToldToComeBackThatWay() throws Exception {
		var answer = new MockHttpServletResponse();
		new HouseHeaders(true, "").doFilter(new MockHttpServletRequest(), answer, (request, response) -> {
		});
		assertThat(answer.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000; includeSubDomains");

		var demo = new MockHttpServletResponse();
		new HouseHeaders(false, "").doFilter(new MockHttpServletRequest(), demo, (request, response) -> {
		});
		assertThat(demo.containsHeader("Strict-Transport-Security")).isFalse();
	}

	private static void carriesTheOthers(HttpResponse<String> answer) {
		var headers = answer.headers();
		assertThat(headers.allValues("Permissions-Policy")).containsExactly(HouseHeaders.DEVICES);
		assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
		assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
		assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
		assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
		assertThat(headers.map().keySet()).doesNotContainAnyElementsOf(List.of("server", "x-powered-by"));
	}

	private static HttpResponse<String> ask(Browser browser, String method, String path) {
		return browser
			.send(HttpRequest.newBuilder(browser.at(path)).method(method, HttpRequest.BodyPublishers.noBody()));
	}

}
