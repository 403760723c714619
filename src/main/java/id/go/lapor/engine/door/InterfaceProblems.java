package id.go.lapor.engine.door;

import java.io.IOException;
import java.io.UncheckedIOException;

import id.go.lapor.engine.Problems;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * What the web layer itself refuses - unknown address, wrong method, unreadable body. An
 * interface answers with a problem, a page with its calm error page. A room's own advice
 * comes first.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class InterfaceProblems extends ResponseEntityExceptionHandler {

	private final Problems problems;

	InterfaceProblems(Problems problems) {
		this.problems = problems;
	}

	@Override
	protected ResponseEntity<Object> handleExceptionInternal(Exception ex, Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		var web = (ServletWebRequest) request;
		if (web.getRequest().getRequestURI().startsWith(web.getRequest().getContextPath() + "/api/")) {
			var problem = this.problems.of(status.value(), LocaleContextHolder.getLocale());
			return ResponseEntity.status(status)
				.headers(headers)
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.body(problem);
		}
		try {
			headers.forEach((name, values) -> values.forEach((value) -> web.getResponse().addHeader(name, value)));
			web.getResponse().sendError(status.value());
			return null;
		}
		catch (IOException ioe) {
			throw new UncheckedIOException(ioe);
		}
	}

}
