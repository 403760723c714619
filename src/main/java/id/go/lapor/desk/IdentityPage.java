package id.go.lapor.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.MistypedCaseNumber;
import id.go.lapor.complaint.UnknownCase;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.language.Refusal;
import id.go.lapor.seal.DisclosurePetition;
import id.go.lapor.seal.Disclosures;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where identity officers ask for an identity and look at it, and oversight watches. The
 * identity itself is shown in the answer to one form, is kept by no browser, and stands
 * in no address.
 */
@Controller
@RequestMapping("/petugas/identitas")
@PreAuthorize("hasRole('identity-officer')")
class IdentityPage {

	private final Disclosures disclosures;

	private final DisclosureLines lines;

	private final CurrentOfficer officer;

	private final MessageSource messages;

	IdentityPage(Disclosures disclosures, DisclosureLines lines, CurrentOfficer officer, MessageSource messages) {
		this.disclosures = disclosures;
		this.lines = lines;
		this.officer = officer;
		this.messages = messages;
	}

	@GetMapping
	@PreAuthorize("hasAnyRole('identity-officer', 'oversight-panrb', 'oversight-ksp', 'oversight-ombudsman')")
	String show(Model page) {
		page.addAttribute("requests", this.lines.newest());
		page.addAttribute("officer", Viewer.of(this.officer).isIdentityOfficer());
		return "desk/identities";
	}

	@PostMapping
	String file(@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String legalBasis,
			@RequestParam(defaultValue = "") String withheldUntil,
			@RequestParam(defaultValue = "") String withheldReason, Model page, RedirectAttributes next,
			HttpServletResponse response, Locale locale) {
		try {
			this.disclosures.file(CaseNumber.of(number), user(),
					new DisclosurePetition(legalBasis, date(withheldUntil), withheldReason));
		}
		catch (Refusal | ConcurrencyFailureException ex) {
			page.addAttribute("typed", new Typed(number, legalBasis, withheldUntil, withheldReason));
			return refused(ex, page, response, locale);
		}
		next.addFlashAttribute("done", "filed");
		return "redirect:/petugas/identitas";
	}

	/** Shows the identity once; another look is another form and another record. */
	@PostMapping("/{number}/buka")
	String open(@PathVariable String number, Model page, HttpServletResponse response, Locale locale) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		try {
			page.addAttribute("reporter", this.disclosures.open(CaseNumber.of(number), user()));
			page.addAttribute("of", CaseNumber.of(number).spoken());
		}
		catch (Refusal | ConcurrencyFailureException ex) {
			return refused(ex, page, response, locale);
		}
		return show(page);
	}

	@PostMapping("/{number}/tutup")
	String close(@PathVariable String number, Model page, RedirectAttributes next, HttpServletResponse response,
			Locale locale) {
		try {
			this.disclosures.close(CaseNumber.of(number), user());
		}
		catch (Refusal | ConcurrencyFailureException ex) {
			return refused(ex, page, response, locale);
		}
		next.addFlashAttribute("done", "closed");
		return "redirect:/petugas/identitas";
	}

	/** A form's address that was loaded again leads back to the list. */
	@GetMapping({ "/{number}/buka", "/{number}/tutup" })
	String back() {
		return "redirect:/petugas/identitas";
	}

	/** Here and not after another request: what was typed would lie in the session. */
	private String refused(RuntimeException ex, Model page, HttpServletResponse response, Locale locale) {
		response.setStatus(HttpStatus.CONFLICT.value());
		page.addAttribute("refused", sentence(ex, locale));
		return show(page);
	}

	private String sentence(RuntimeException ex, Locale locale) {
		if (ex instanceof UnknownCase || ex instanceof MistypedCaseNumber) {
			return this.messages.getMessage("desk.identity.unknown", null, locale);
		}
		return (ex instanceof Refusal refusal) ? refusal.in(locale)
				: this.messages.getMessage("desk.somebodyElse", null, locale);
	}

	private String user() {
		return this.officer.userId().orElseThrow();
	}

	private static LocalDate date(String typed) {
		try {
			return typed.isBlank() ? null : LocalDate.parse(typed.strip());
		}
		catch (DateTimeParseException ex) {
			throw new CaseRefusal("seal.withheldUntilWrong", 365);
		}
	}

	/** What was typed, to stand in the form again after a refusal. */
	record Typed(String number, String legalBasis, String withheldUntil, String withheldReason) {
	}

}
