package id.go.lapor.desk;

import java.util.Locale;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.UnknownCase;
import id.go.lapor.language.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Opens one masked number from the page of a case, beside the officer's own task on it.
 * The number stands in the answer to one form, is kept by no browser, and stands in no
 * address.
 */
@Controller
@RequestMapping("/petugas/laporan/{number}/nomor")
@PreAuthorize("isAuthenticated()")
class NumberPage {

	private final CaseSheet sheet;

	private final NumberReading numbers;

	private final NumberCommands commands;

	private final MessageSource messages;

	NumberPage(CaseSheet sheet, NumberReading numbers, NumberCommands commands, MessageSource messages) {
		this.sheet = sheet;
		this.numbers = numbers;
		this.commands = commands;
		this.messages = messages;
	}

	/** A form's address that was loaded again leads back to the case. */
	@GetMapping
	String back(@PathVariable String number) {
		return "redirect:/petugas/laporan/" + CaseNumber.of(number).value();
	}

	@PostMapping
	@PreAuthorize("hasAnyRole('agency-officer', 'agency-coordinator')")
	String open(@PathVariable String number, @RequestParam(defaultValue = "") String field,
			@RequestParam(defaultValue = "") String reason, Model page, HttpServletResponse response, Locale locale) {
		var caseNumber = CaseNumber.of(number);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		try {
			var task = this.numbers.taskOf(caseNumber).orElseThrow(() -> new Refusal("desk.numbers.notBesideThisTask"));
			page.addAttribute("shown", this.commands.open(task, field, reason));
		}
		catch (UnknownCase ex) {
			throw ex;
		}
		catch (NumberRefused ex) {
			refuse(ex.status(), ex.in(locale), field, reason, page, response);
		}
		catch (Refusal ex) {
			refuse(HttpStatus.FORBIDDEN, ex.in(locale), field, reason, page, response);
		}
		catch (ConcurrencyFailureException ex) {
			refuse(HttpStatus.CONFLICT, this.messages.getMessage("desk.somebodyElse", null, locale), field, reason,
					page, response);
		}
		return this.sheet.show(caseNumber, page);
	}

	private static void refuse(HttpStatus status, String sentence, String field, String reason, Model page,
			HttpServletResponse response) {
		response.setStatus(status.value());
		page.addAttribute("refused", sentence);
		page.addAttribute("form", field);
		page.addAttribute("typed", reason);
	}

}
