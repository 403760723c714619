package id.go.lapor.engine.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.ContentCachingResponseWrapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What Camunda's web apps show as HTML is none, and everything else passes as it is. */
class MarkupFreeRefusalsTests {

	private static final String QUOTED = "{\"message\":\"Id <img src=x onerror=ran()> tidak dikenal – ‘é’\"}";

	@Test
	void aRefusalLosesItsAngleBrackets() throws Exception {
		var answer = answered("/camunda/api/engine/engine/default/user/create", 400);

		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("‹img src=x onerror=ran()›", "– ‘é’")
			.doesNotContain("<", ">");
		assertThat(answer.getContentLength()).isEqualTo(answer.getContentAsByteArray().length);
	}

	/** As the filter behind it hands over what it kept, with its length. */
	@Test
	void aRefusalThatWasKeptBeforeIsAnsweredToo() throws Exception {
		var answer = answered("/camunda/api/engine/engine/default/task/1/complete", (request, response) -> {
			var kept = new ContentCachingResponseWrapper((HttpServletResponse) response);
			write(kept, 422);
			kept.copyBodyToResponse();
		});

		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("‹img").doesNotContain("<");
	}

	@Test
	void whatIsNoRefusalPassesAsItIs() throws Exception {
		assertThat(answered("/camunda/api/engine/engine/default/user", 200).getContentAsString(StandardCharsets.UTF_8))
			.isEqualTo(QUOTED);
		assertThat(answered("/camunda/app/admin/default/", 404).getContentAsString(StandardCharsets.UTF_8))
			.isEqualTo(QUOTED);
	}

	private static MockHttpServletResponse answered(String address, int status) throws Exception {
		return answered(address, (request, response) -> write((HttpServletResponse) response, status));
	}

	private static MockHttpServletResponse answered(String address, FilterChain engine) throws Exception {
		var answer = new MockHttpServletResponse();
		new MarkupFreeRefusals().doFilter(new MockHttpServletRequest("POST", address), answer, engine);
		return answer;
	}

	private static void write(HttpServletResponse response, int status) throws IOException {
		var body = QUOTED.getBytes(StandardCharsets.UTF_8);
		response.setStatus(status);
		response.setContentType("application/json");
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
