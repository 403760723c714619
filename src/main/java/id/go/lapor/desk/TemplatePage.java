package id.go.lapor.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.engine.LaporClock;
import id.go.lapor.engine.Role;
import id.go.lapor.language.Refusal;
import id.go.lapor.language.TypedNumber;
import id.go.lapor.template.Placeholder;
import id.go.lapor.template.Template;
import id.go.lapor.template.TemplateField;
import id.go.lapor.template.Templates;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a body's coordinator keeps the texts that its officers write again and again, and
 * the supervisor those of the national desk. What was typed stands in the form again
 * after a refusal.
 */
@Controller
@RequestMapping("/petugas/templat")
@PreAuthorize("hasAnyRole('agency-coordinator', 'verification-supervisor')")
class TemplatePage {

	private static final String PAGE = "/petugas/templat";

	private final Templates templates;

	private final AgencyDirectory agencies;

	private final CurrentOfficer officer;

	private final InWords words;

	TemplatePage(Templates templates, AgencyDirectory agencies, CurrentOfficer officer, InWords words) {
		this.templates = templates;
		this.agencies = agencies;
		this.officer = officer;
		this.words = words;
	}

	@GetMapping
	String show(@RequestParam(name = "ubah", required = false) Long changing, Model page) {
		var all = this.templates.of(owner());
		all.stream()
			.filter((template) -> changing != null && template.id() == changing)
			.findFirst()
			.ifPresent((template) -> page.addAttribute("typed", Typed.of(template)));
		return show(all, page);
	}

	@PostMapping
	String keep(@ModelAttribute Typed typed, Locale locale, Model page, RedirectAttributes next,
			HttpServletResponse response) {
		try {
			keep(typed);
		}
		catch (Refusal ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			page.addAttribute("refused", ex.in(locale));
			page.addAttribute("typed", typed);
			return show(this.templates.of(owner()), page);
		}
		next.addFlashAttribute("done", true);
		return "redirect:" + PAGE;
	}

	@PostMapping("/hapus")
	String remove(@RequestParam(defaultValue = "") String id, @RequestParam(defaultValue = "") String version,
			Locale locale, Model page, RedirectAttributes next, HttpServletResponse response) {
		try {
			this.templates.remove(owner(), TypedNumber.of(id, -1), TypedNumber.of(version, -1));
		}
		catch (Refusal ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			page.addAttribute("refused", ex.in(locale));
			return show(this.templates.of(owner()), page);
		}
		next.addFlashAttribute("done", true);
		return "redirect:" + PAGE;
	}

	/** The address of a form that was refused, loaded again. */
	@GetMapping("/hapus")
	String back() {
		return "redirect:" + PAGE;
	}

	private void keep(Typed typed) {
		var field = Arrays.stream(TemplateField.values())
			.filter((one) -> one.name().equals(typed.field()))
			.findFirst()
			.orElse(null);
		var account = this.officer.userId().orElseThrow();
		if (typed.id() == null) {
			this.templates.add(owner(), field, typed.name(), typed.text(), account);
		}
		else {
			this.templates.change(owner(), typed.id(), typed.version(), field, typed.name(), typed.text(), account);
		}
	}

	private String show(List<Template> all, Model page) {
		page.addAttribute("fields", TemplateField.values());
		page.addAttribute("places", Placeholder.values());
		page.addAttribute("templates", all.stream().map(this::line).toList());
		if (!page.containsAttribute("typed")) {
			page.addAttribute("typed", new Typed(null, 0, null, null, null));
		}
		return "desk/templates";
	}

	private Line line(Template template) {
		return new Line(template, this.words.of("desk.template.changed", template.account(),
				this.words.instant(template.changedAt(), LaporClock.ZONE)));
	}

	/** Whose texts this officer keeps; a coordinator of no body keeps none. */
	private String owner() {
		if (this.officer.hasRole(Role.VERIFICATION_SUPERVISOR.id())) {
			return Agency.NATIONAL_DESK;
		}
		return this.officer.agencies()
			.stream()
			.sorted()
			.findFirst()
			.map((agency) -> this.agencies.bodyOf(agency).code())
			.orElseThrow(() -> new AccessDeniedException("belongs to no body"));
	}

	/**
	 * What stands in the form.
	 *
	 * @param id of the template that is changed, or null for a new one
	 * @param version the one that was read
	 */
	record Typed(Long id, Integer version, String field, String name, String text) {

		Typed {
			version = (version != null) ? version : 0;
		}

		static Typed of(Template template) {
			return new Typed(template.id(), template.version(), template.field().name(), template.name(),
					template.words());
		}

	}

	/** A template, and who changed it last. */
	record Line(Template template, String changed) {
	}

}
