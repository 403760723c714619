package id.go.lapor.duty;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import id.go.lapor.engine.LaporClock;
import id.go.lapor.language.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where those who lead a desk see what lies still, and put it into another hand. */
@Controller
@RequestMapping("/petugas/tugas-diam")
@PreAuthorize("hasAnyRole('agency-coordinator', 'agency-head', 'verification-supervisor')")
class IdlePage {

	private static final String HERE = "/petugas/tugas-diam";

	private final IdleCases cases;

	IdlePage(IdleCases cases) {
		this.cases = cases;
	}

	@GetMapping
	String show(Model page, Locale locale) {
		var since = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale).withZone(LaporClock.ZONE);
		page.addAttribute("idle",
				this.cases.list()
					.stream()
					.map((idle) -> new Line(idle, idle.number().spoken(), since.format(idle.since())))
					.toList());
		page.addAttribute("most", IdleCases.LISTED);
		return "duty/idle";
	}

	@PostMapping
	String reassign(@RequestParam(defaultValue = "") String task, @RequestParam(defaultValue = "") String was,
			@RequestParam(defaultValue = "") String next, Model page, Locale locale, HttpServletResponse response,
			RedirectAttributes redirected) {
		try {
			if (task.isEmpty()) {
				throw new Refusal("duty.idle.noTask");
			}
			if (!this.cases.reassign(task, was, next)) {
				throw new ResponseStatusException(HttpStatus.NOT_FOUND);
			}
		}
		catch (Refusal ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			page.addAttribute("refused", ex.in(locale));
			page.addAttribute("chosen", next);
			page.addAttribute("at", task);
			return show(page, locale);
		}
		redirected.addFlashAttribute("done", true);
		return "redirect:" + HERE;
	}

	/** One task in words. */
	record Line(Idle idle, String spoken, String since) {

	}

}
