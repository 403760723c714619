package id.go.lapor.engine.door;

import java.io.IOException;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.engine.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Answers programs at a closed door: a problem written at once, because an error page
 * would have to read the request again. A login by password is asked for by header only
 * where one is accepted.
 */
@Component
class ProblemAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final Problems problems;

	private final ObjectMapper json;

	private final LocaleResolver language;

	private final MessageSource words;

	ProblemAnswers(Problems problems, ObjectMapper json, LocaleResolver language, MessageSource words) {
		this.words = words;
		this.problems = problems;
		this.json = json;
		this.language = language;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
			throws IOException {
		response.setHeader("WWW-Authenticate", "Basic realm=\"LAPOR\", charset=\"UTF-8\"");
		if (problem instanceof SecondFactorOwed) {
			var language = this.language.resolveLocale(request);
			var detail = this.words.getMessage("problem.langkah-kedua.detail", null, language);
			answer(response, this.problems.of(HttpStatus.UNAUTHORIZED, "langkah-kedua", detail, language));
			return;
		}
		answer(request, response, 401);
	}

	/**
	 * For scripts of our pages: a browser must not open its own window for a password.
	 */
	void withoutAskingForAPassword(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException problem) throws IOException {
		answer(request, response, 401);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
			throws IOException {
		answer(request, response, 403);
	}

	void answer(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
		answer(response, this.problems.of(status, this.language.resolveLocale(request)));
	}

	private void answer(HttpServletResponse response, ProblemDetail problem) throws IOException {
		response.setStatus(problem.getStatus());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), problem);
	}

}
