package id.go.lapor.desk;

import java.util.List;
import java.util.Locale;

import id.go.lapor.agency.Category;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.engine.LaporClock;
import id.go.lapor.language.Refusal;
import id.go.lapor.language.TypedNumber;
import id.go.lapor.routing.CategoryMode;
import id.go.lapor.routing.CategoryModes;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the administrator says which categories may be forwarded without a verifier, and
 * everybody who holds that office reads who said so before.
 */
@Controller
@RequestMapping("/petugas/penerusan-otomatis")
@PreAuthorize("hasRole('camunda-admin')")
class ModePage {

	private final CategoryModes modes;

	private final CategoryDirectory categories;

	private final CurrentOfficer officer;

	private final InWords words;

	ModePage(CategoryModes modes, CategoryDirectory categories, CurrentOfficer officer, InWords words) {
		this.modes = modes;
		this.categories = categories;
		this.officer = officer;
		this.words = words;
	}

	@GetMapping
	String show(Model page) {
		page.addAttribute("categories", this.categories.all());
		page.addAttribute("automatic", lines(this.modes.automatic()));
		page.addAttribute("history", lines(this.modes.history()));
		return "desk/modes";
	}

	@PostMapping
	String set(@RequestParam(defaultValue = "") String category,
			@RequestParam(defaultValue = "false") boolean automatic, @RequestParam(defaultValue = "") String confidence,
			@RequestParam(defaultValue = "") String sample, Model page, RedirectAttributes next,
			HttpServletResponse response, Locale locale) {
		try {
			this.modes.set(category, automatic, TypedNumber.of(confidence, -1), TypedNumber.of(sample, -1),
					this.officer.userId().orElseThrow());
		}
		catch (Refusal ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			page.addAttribute("refused", ex.in(locale));
			return show(page);
		}
		next.addFlashAttribute("done", true);
		return "redirect:/petugas/penerusan-otomatis";
	}

	private List<ModeLine> lines(List<CategoryMode> modes) {
		return modes.stream()
			.map((mode) -> new ModeLine(name(mode.category()),
					mode.automatic() ? this.words.of("desk.mode.says", mode.confidence(), mode.sample())
							: this.words.of("desk.mode.proposes"),
					mode.account(), this.words.instant(mode.at(), LaporClock.ZONE)))
			.toList();
	}

	private String name(String category) {
		return this.categories.find(category).map(Category::name).orElse(category);
	}

	/** One setting, in words. */
	record ModeLine(String category, String says, String account, String at) {
	}

}
