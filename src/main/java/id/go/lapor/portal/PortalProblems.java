package id.go.lapor.portal;

import java.util.Locale;

import id.go.lapor.complaint.MistypedCaseNumber;
import id.go.lapor.complaint.UnknownCase;
import id.go.lapor.language.Refusal;
import id.go.lapor.reporter.CaseWords;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * A number that leads nowhere ends on one page that says so and lets the reader type it
 * again. Unknown, secret and wrong receipt are the same page.
 */
@ControllerAdvice(basePackageClasses = PortalProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortalProblems {

	private final CaseWords words;

	private final PageFrame frame;

	PortalProblems(CaseWords words, PageFrame frame) {
		this.words = words;
		this.frame = frame;
	}

	@ExceptionHandler
	ModelAndView unknown(UnknownCase unknown, HttpServletRequest request, Locale locale) {
		return page(HttpStatus.NOT_FOUND, unknown, request, locale);
	}

	@ExceptionHandler
	ModelAndView mistyped(MistypedCaseNumber mistyped, HttpServletRequest request, Locale locale) {
		return page(HttpStatus.BAD_REQUEST, mistyped, request, locale);
	}

	private ModelAndView page(HttpStatus status, Refusal refusal, HttpServletRequest request, Locale locale) {
		this.frame.writeTokenCookie(request);
		var page = new ModelAndView("portal/not-found", status);
		page.addObject("w", this.words.in(locale));
		page.addObject("sentence", refusal.in(locale));
		page.addObject("typed", request.getParameter("nomor"));
		return page;
	}

}
