package id.go.lapor.engine.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.engine.LastFailure;
import id.go.lapor.engine.TaskAccess;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Turns what the engine's interface says about a refused claim or completion into one
 * sentence, in the shape that Tasklist shows. Tasklist takes the text for HTML, so a
 * forged code must not become markup in it.
 */
class TaskRefusals extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(TaskRefusals.class);

	private final TaskAccess access;

	private final MessageSource words;

	private final ObjectMapper json;

	TaskRefusals(TaskAccess access, MessageSource words, ObjectMapper json) {
		this.access = access;
		this.words = words;
		this.json = json;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return work(request).isEmpty();
	}

	/** The task that is worked on. */
	private static Optional<String> work(HttpServletRequest request) {
		var address = request.getRequestURI().substring(request.getContextPath().length());
		return DoorList.path(address)
			.flatMap((path) -> DoorList.work(request.getMethod(), path))
			.map((work) -> work.group("task"));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var answer = new ContentCachingResponseWrapper(response);
		LastFailure.forget();
		try {
			chain.doFilter(request, answer);
			if (answer.getStatus() >= 400) {
				refuse(answer, work(request).orElseThrow());
			}
		}
		finally {
			LastFailure.forget();
			answer.copyBodyToResponse();
		}
	}

	private void refuse(ContentCachingResponseWrapper answer, String task) throws IOException {
		var failure = LastFailure.get().orElse(null);
		var refusal = TaskRefusal.of(failure, answer.getStatus(), this.words);
		if (refusal.status() >= 500 && this.access.isGone(task)) {
			// who loses a race meets a half-gone process inside the engine, in many
			// shapes
			refusal = TaskRefusal.gone(this.words);
		}
		if (refusal.status() >= 500) {
			log.warn("Work on a task failed", failure);
		}
		answer.resetBuffer();
		answer.setStatus(refusal.status());
		answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
		answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
		this.json.writeValue(answer.getWriter(), Map.of("type", "Ditolak", "message", inert(refusal.sentence())));
	}

	private static String inert(String sentence) {
		return sentence.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

}
