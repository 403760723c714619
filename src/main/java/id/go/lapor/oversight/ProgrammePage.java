package id.go.lapor.oversight;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.engine.LaporClock;
import id.go.lapor.language.Refusal;
import id.go.lapor.language.TypedNumber;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the President's staff keeps the priority programmes. What was typed stands in the
 * form again after a refusal.
 */
@Controller
@RequestMapping("/petugas/program-prioritas")
@PreAuthorize("hasRole('oversight-ksp')")
class ProgrammePage {

	private static final String BACK = "redirect:/petugas/program-prioritas";

	private final Programmes programmes;

	private final ProgrammeBook book;

	private final CurrentOfficer officer;

	ProgrammePage(Programmes programmes, ProgrammeBook book, CurrentOfficer officer) {
		this.programmes = programmes;
		this.book = book;
		this.officer = officer;
	}

	@GetMapping
	String show(Model page, Locale locale) {
		page.addAttribute("programmes", lines(locale));
		page.addAttribute("today", this.programmes.today());
		page.addAttribute("longest", Programme.LONGEST);
		if (!page.containsAttribute("typed")) {
			page.addAttribute("typed", new Typed("", "", this.programmes.today().toString(), "", ""));
		}
		return "oversight/programme-list";
	}

	@PostMapping
	String add(@ModelAttribute Typed typed, Model page, Locale locale, HttpServletResponse response,
			RedirectAttributes next) {
		return change(() -> this.programmes.add(typed.name(), typed.from(), typed.until(), account()), typed, page,
				locale, response, next);
	}

	@PostMapping("/akhir")
	String end(@ModelAttribute Typed typed, Model page, Locale locale, HttpServletResponse response,
			RedirectAttributes next) {
		return change(() -> this.programmes.end(TypedNumber.of(typed.id(), -1), TypedNumber.of(typed.version(), -1),
				typed.until(), account()), typed, page, locale, response, next);
	}

	/** The address of a form that was refused, loaded again. */
	@GetMapping("/akhir")
	String back() {
		return BACK;
	}

	private String change(Runnable deed, Typed typed, Model page, Locale locale, HttpServletResponse response,
			RedirectAttributes next) {
		try {
			deed.run();
		}
		catch (Refusal ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			page.addAttribute("refused", ex.in(locale));
			page.addAttribute("typed", typed);
			return show(page, locale);
		}
		next.addFlashAttribute("done", true);
		return BACK;
	}

	private String account() {
		return this.officer.userId().orElseThrow();
	}

	private List<Line> lines(Locale locale) {
		var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
		var deeds = this.book.lastDeeds()
			.stream()
			.collect(Collectors.toMap(ProgrammeBook.Deed::programme, Function.identity()));
		return this.programmes.all().stream().map((programme) -> {
			var deed = deeds.get(programme.id());
			return new Line(programme, day.format(programme.from()),
					(programme.until() != null) ? day.format(programme.until()) : null,
					programme.runs(this.programmes.today()), deed.account(),
					day.withZone(LaporClock.ZONE).format(deed.at()));
		}).toList();
	}

	/**
	 * What was typed, of whichever form.
	 *
	 * @param id of the programme that ends, or empty
	 * @param version the one that was read, or empty
	 */
	record Typed(String id, String name, String from, String until, String version) {

		Typed {
			id = (id != null) ? id : "";
		}

	}

	/** A programme in words, and who changed it last. */
	record Line(Programme programme, String from, String until, boolean running, String account, String at) {
	}

}
