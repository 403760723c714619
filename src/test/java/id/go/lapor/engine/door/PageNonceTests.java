package id.go.lapor.engine.door;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.go.lapor.LaporTest;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Many officers open Tasklist in one moment, and each page runs. */
@LaporTest
class PageNonceTests {

	private static final Pattern NAMED = Pattern.compile("'nonce-([\\w-]+)'");

	private static final Pattern CARRIED = Pattern.compile("nonce=\"([\\w-]+)\"");

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource({ "verifikator,/camunda/app/tasklist/default/", "analis,/camunda/app/cockpit/default/" })
	void everyPageCarriesTheNonceOfItsOwnPolicy(String officer, String page) throws Exception {
		var browser = Browser.of(this.port, officer);
		Callable<String> look = () -> {
			var answer = browser.get(page);
			assertThat(answer.statusCode()).isEqualTo(200);
			var policy = NAMED.matcher(answer.headers().firstValue("Content-Security-Policy").orElseThrow());
			assertThat(policy.find()).isTrue();
			var carried = CARRIED.matcher(answer.body())
				.results()
				.map((found) -> found.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
			return carried.equals(Set.of(policy.group(1))) ? "runs" : "stays empty";
		};
		var officers = Executors.newFixedThreadPool(8);
		try {
			var looks = officers.invokeAll(IntStream.range(0, 160).mapToObj((each) -> look).toList());
			for (var each : looks) {
				assertThat(each.get()).isEqualTo("runs");
			}
		}
		finally {
			officers.shutdown();
		}
	}

	/** What happens where another request comes between header and page. */
	@Test
	void putsTheNonceOfThePolicyInThePlaceOfAnothers() throws ServletException, IOException {
		var answer = new MockHttpServletResponse();

		new PageNonce().doFilter(new MockHttpServletRequest(), answer, (request, response) -> {
			answer.setHeader("Content-Security-Policy", "script-src 'self' 'nonce-own'; object-src 'none'");
			response.getWriter().write("<script nonce=\"new\">1</script><script src=\"/a.js\" nonce=\"new\"></script>");
		});

		assertThat(answer.getContentAsString())
			.isEqualTo("<script nonce=\"own\">1</script><script src=\"/a.js\" nonce=\"own\"></script>");
	}

	@Test
	void leavesAloneWhatHasNoPolicyOfThatKindAndWhatIsStreamed() throws ServletException, IOException {
		var plain = new MockHttpServletResponse();
		new PageNonce().doFilter(new MockHttpServletRequest(), plain,
				(request, response) -> response.getWriter().write("nonce=\"x\""));
		assertThat(plain.getContentAsString()).isEqualTo("nonce=\"x\"");

		var streamed = new MockHttpServletResponse();
		streamed.setHeader("Content-Security-Policy", "script-src 'nonce-own'");
		new PageNonce().doFilter(new MockHttpServletRequest(), streamed,
				(request, response) -> response.getOutputStream().write("nonce=\"x\"".getBytes()));
		assertThat(streamed.getContentAsString()).isEqualTo("nonce=\"x\"");
	}

}
