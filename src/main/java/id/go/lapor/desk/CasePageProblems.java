package id.go.lapor.desk;

import java.io.IOException;
import java.util.Locale;

import id.go.lapor.audit.ReadNotWritten;
import id.go.lapor.complaint.MistypedCaseNumber;
import id.go.lapor.complaint.UnknownCase;
import id.go.lapor.language.Refusal;
import id.go.lapor.sla.SlaRefusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What the pages of a case refuse, as pages. */
@ControllerAdvice(assignableTypes = { CasePage.class, CaseDecisionPage.class, CaseMarkPage.class, CaseTimePage.class,
		NumberPage.class, OfficerSearchPage.class })
class CasePageProblems {

	private final CaseSheet sheet;

	private final MessageSource messages;

	CasePageProblems(CaseSheet sheet, MessageSource messages) {
		this.sheet = sheet;
		this.messages = messages;
	}

	/** Nobody learns from the answer whether a case exists that is not theirs. */
	@ExceptionHandler({ UnknownCase.class, MistypedCaseNumber.class })
	void unknown(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.NOT_FOUND.value());
	}

	/** What could not be written down is not shown. */
	@ExceptionHandler
	void notWritten(ReadNotWritten ex, HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

	/**
	 * The page again, with the words where they stood. They come and go with the request:
	 * a session would keep them unsealed.
	 */
	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String refused(FormRefused refused, HttpServletRequest request, Model page, Locale locale) {
		page.addAttribute("refused", sentence(refused.reason(), locale));
		page.addAttribute("form", refused.form());
		page.addAttribute("typed", request.getParameter("words"));
		page.addAttribute("place", refused.position());
		page.addAttribute("chosen", request.getParameter("reach"));
		return this.sheet.show(refused.number(), page);
	}

	private String sentence(RuntimeException reason, Locale locale) {
		if (reason instanceof Refusal refusal) {
			return refusal.in(locale);
		}
		return (reason instanceof SlaRefusal refusal)
				? this.messages.getMessage(refusal.messageKey(), refusal.arguments(), locale)
				: this.messages.getMessage("desk.somebodyElse", null, locale);
	}

}
