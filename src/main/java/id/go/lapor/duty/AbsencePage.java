package id.go.lapor.duty;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import id.go.lapor.language.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where officers enter their absence, and those who lead a desk that of its people. */
@Controller
@RequestMapping("/petugas/ketidakhadiran")
@PreAuthorize("isAuthenticated()")
class AbsencePage {

	private static final String HERE = "/petugas/ketidakhadiran";

	private final Absences absences;

	private final AbsenceLines lines;

	AbsencePage(Absences absences, AbsenceLines lines) {
		this.absences = absences;
		this.lines = lines;
	}

	@GetMapping
	String show(Model page, Locale locale) {
		page.addAttribute("people", this.absences.people());
		page.addAttribute("colleagues", this.absences.colleagues());
		page.addAttribute("reasons", AbsenceReason.values());
		page.addAttribute("leads", this.absences.leadsADesk());
		page.addAttribute("absences", this.lines.of(this.absences.open(), locale));
		return "duty/absences";
	}

	@PostMapping
	String enter(@RequestParam(defaultValue = "") String absent, @RequestParam(defaultValue = "") String from,
			@RequestParam(defaultValue = "") String until, @RequestParam(defaultValue = "") String cover,
			@RequestParam(defaultValue = "") String why, Model page, Locale locale, HttpServletResponse response,
			RedirectAttributes next) {
		var typed = new Typed(absent, from, until, cover, why);
		try {
			this.absences.enter(typed.wish());
		}
		catch (Refusal ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			page.addAttribute("refused", ex.in(locale));
			page.addAttribute("typed", typed);
			return show(page, locale);
		}
		next.addFlashAttribute("done", "entered");
		return "redirect:" + HERE;
	}

	@PostMapping("/{id}/batal")
	String cancel(@PathVariable String id, RedirectAttributes next) {
		if (!id.matches("[0-9]{1,18}") || !this.absences.cancel(Long.parseLong(id))) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		next.addFlashAttribute("done", "cancelled");
		return "redirect:" + HERE;
	}

	/** What stood in the form, to stand there again after a refusal. */
	record Typed(String absent, String from, String until, String cover, String why) {

		Absence wish() {
			return new Absence(0, this.absent, this.cover, day(this.from), day(this.until), reason().orElse(null),
					Absence.State.PLANNED);
		}

		private Optional<AbsenceReason> reason() {
			if (this.why.isEmpty()) {
				return Optional.empty();
			}
			try {
				return Optional.of(AbsenceReason.valueOf(this.why));
			}
			catch (IllegalArgumentException ex) {
				throw new Refusal("duty.absence.reasonUnknown");
			}
		}

		private static LocalDate day(String typed) {
			try {
				return typed.isBlank() ? null : LocalDate.parse(typed.strip());
			}
			catch (DateTimeException ex) {
				throw new Refusal("duty.absence.noDay");
			}
		}

	}

}
