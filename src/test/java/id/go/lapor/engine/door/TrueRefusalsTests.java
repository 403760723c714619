package id.go.lapor.engine.door;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.engine.LastFailure;
import id.go.lapor.engine.TaskAccess;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/**
 * The engine misses something: an officer is told that the task is gone only if it is.
 */
class TrueRefusalsTests {

	private final TaskAccess access = mock(TaskAccess.class);

	@Test
	void aTaskThatIsGoneIsSaidToBeGone() throws Exception {
		when(this.access.isGone("t1")).thenReturn(true);

		var answer = answered();

		assertThat(answer.getStatus()).isEqualTo(404);
		assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("it is gone");
	}

	@Test
	void aTaskThatIsThereIsNotWhateverElseIsMissing() throws Exception {
		var answer = answered();

		assertThat(answer.getStatus()).isEqualTo(500);
		assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("our fault").doesNotContain("gone");
	}

	private MockHttpServletResponse answered() throws Exception {
		var words = new StaticMessageSource();
		words.addMessage("engine.task.gone", Locale.ROOT, "it is gone");
		words.addMessage("engine.task.fault", Locale.ROOT, "our fault");
		var answer = new MockHttpServletResponse();
		new TaskRefusals(this.access, words, new ObjectMapper()).doFilter(
				new MockHttpServletRequest("POST", "/camunda/api/engine/engine/default/task/t1/claim"), answer,
				(request, response) -> {
					assertThat(catchThrowable(TrueRefusalsTests::missing)).isInstanceOf(NullValueException.class);
					((HttpServletResponse) response).setStatus(500);
				});
		return answer;
	}

	private static void missing() {
		var engine = new LastFailure();
		engine.setNext(new CommandInterceptor() {

			@Override
			public <T> T execute(Command<T> command) {
				throw new NullValueException("execution is null");
			}

		});
		engine.execute(null);
	}

}
