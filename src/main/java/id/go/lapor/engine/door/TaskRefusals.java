package id.go.lapor.engine.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.engine.LastFailure;
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

	private final MessageSource words;

	private final ObjectMapper json;

	TaskRefusals(MessageSource words, ObjectMapper json) {
		this.words = words;
		this.json = json;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		var address = request.getRequestURI().substring(request.getContextPath().length());
		return DoorList.path(address).flatMap((path) -> DoorList.work(request.getMethod(), path)).isEmpty();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var answer = new ContentCachingResponseWrapper(response);
		LastFailure.forget();
		try {
			chain.doFilter(request, answer);
			if (answer.getStatus() >= 400) {
				refuse(answer);
			}
		}
		finally {
			LastFailure.forget();
			answer.copyBodyToResponse();
		}
	}

	private void refuse(ContentCachingResponseWrapper answer) throws IOException {
		var failure = LastFailure.get().orElse(null);
		var refusal = TaskRefusal.of(failure, answer.getStatus(), this.words);
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
