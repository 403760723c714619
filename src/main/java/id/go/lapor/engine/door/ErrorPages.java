package id.go.lapor.engine.door;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import id.go.lapor.engine.Problems;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.web.servlet.error.AbstractErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/**
 * Where everything ends that went wrong: a calm page for people, a problem for programs.
 * Neither knows what the exception said.
 */
@Controller
@RequestMapping("/error")
@PreAuthorize("permitAll()")
class ErrorPages extends AbstractErrorController {

	private final Problems problems;

	ErrorPages(ErrorAttributes attributes, List<ErrorViewResolver> pages, Problems problems) {
		super(attributes, pages);
		this.problems = problems;
	}

	@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
		var status = getStatus(request);
		response.setStatus(status.value());
		var page = resolveErrorView(request, response, status, Map.of());
		return (page != null) ? page : new ModelAndView("error/4xx");
	}

	@RequestMapping
	ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
		var status = getStatus(request);
		var problem = this.problems.of(status.value(), LocaleContextHolder.getLocale());
		if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address) {
			problem.setInstance(URI.create(UriUtils.encodePath(address, StandardCharsets.UTF_8)));
		}
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
