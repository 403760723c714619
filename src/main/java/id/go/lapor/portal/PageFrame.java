package id.go.lapor.portal;

import java.util.Locale;

import id.go.lapor.reporter.CaseWords;
import id.go.lapor.reporter.ReaderWords;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of the portal needs. */
@ControllerAdvice(basePackageClasses = PageFrame.class)
class PageFrame {

	private final CaseWords words;

	PageFrame(CaseWords words) {
		this.words = words;
	}

	@ModelAttribute("w")
	ReaderWords words(Locale locale) {
		return this.words.in(locale);
	}

	/** The other language, for the switch. */
	@ModelAttribute("otherLanguage")
	String otherLanguage(Locale locale) {
		return "en".equals(locale.getLanguage()) ? "id" : "en";
	}

	/**
	 * Writes the token's cookie now: a long page is on its way to the reader before its
	 * first form asks for it, and then it is too late.
	 */
	@ModelAttribute
	void writeTokenCookie(HttpServletRequest request) {
		if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
			token.getToken();
		}
	}

}
