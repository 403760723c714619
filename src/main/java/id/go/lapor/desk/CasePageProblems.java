package id.go.lapor.desk;

import java.io.IOException;

import id.go.lapor.audit.ReadNotWritten;
import id.go.lapor.complaint.MistypedCaseNumber;
import id.go.lapor.complaint.UnknownCase;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the pages of a case refuse, as pages. */
@ControllerAdvice(assignableTypes = { CasePage.class, NumberPage.class, OfficerSearchPage.class })
class CasePageProblems {

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

}
