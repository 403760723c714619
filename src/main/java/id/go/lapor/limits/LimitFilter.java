package id.go.lapor.limits;

import java.io.IOException;
import java.time.Duration;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.engine.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before every door: whoever has tried too often is asked to wait, before anything
 * is looked up. A program reads a problem with {@code Retry-After}, a person a page.
 */
class LimitFilter extends OncePerRequestFilter {

	private final Tries tries;

	private final TryBook book;

	private final Problems problems;

	private final ObjectMapper json;

	LimitFilter(Tries tries, TryBook book, Problems problems, ObjectMapper json) {
		this.tries = tries;
		this.book = book;
		this.problems = problems;
		this.json = json;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var guesses = this.tries.guesses(request);
		var longest = guesses.stream().map(this.book::wait).max(Duration::compareTo).orElse(Duration.ZERO);
		if (longest.isZero()) {
			longest = this.tries.deed(request).map(this.book::begin).orElse(Duration.ZERO);
		}
		if (!longest.isZero()) {
			refuse(request, response, longest);
			return;
		}
		chain.doFilter(request, response);
		guesses.stream().filter((guess) -> this.tries.missed(guess, response)).forEach(this.book::miss);
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
		var status = HttpStatus.TOO_MANY_REQUESTS.value();
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		var accepted = request.getHeader(HttpHeaders.ACCEPT);
		if (accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)) {
			response.sendError(status);
			return;
		}
		response.setStatus(status);
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), this.problems.of(status, request.getLocale()));
	}

}
