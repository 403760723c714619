package id.go.lapor.bureau;

import java.util.List;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.language.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The one page on which a body is run. */
@Component
class BureauSheet {

	static final String ADDRESS = "/petugas/instansi";

	/** The way back to it. */
	static final String BACK = "redirect:" + ADDRESS;

	private static final String PAGE = "bureau/body";

	private final OwnBody own;

	private final AgencyDirectory agencies;

	private final List<BureauSection> sections;

	BureauSheet(OwnBody own, AgencyDirectory agencies, List<BureauSection> sections) {
		this.own = own;
		this.agencies = agencies;
		this.sections = sections;
	}

	/** The page as it stands. */
	String show(Model page) {
		var reader = this.own.look();
		var body = this.agencies.find(reader.body()).orElseThrow();
		page.addAttribute("body", body.name());
		this.sections.forEach((section) -> section.fill(body, reader, page));
		return PAGE;
	}

	/**
	 * Does something and leads back to the page, or shows it as it stands with what was
	 * typed.
	 * @param form which of the page's forms holds what was typed
	 * @param done what the page says when it was done
	 */
	String change(Runnable deed, String form, Object typed, String done, Model page, HttpServletResponse response,
			RedirectAttributes next) {
		try {
			deed.run();
		}
		catch (Refusal ex) {
			return refuse(ex, form, typed, page, response);
		}
		next.addFlashAttribute("done", done);
		return BACK;
	}

	/**
	 * The page as it stands, with the sentence that says why something was not done.
	 * @param form which of the page's forms holds what was typed
	 */
	String refuse(Refusal refusal, String form, Object typed, Model page, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		page.addAttribute("refused", refusal.in(LocaleContextHolder.getLocale()));
		page.addAttribute("form", form);
		page.addAttribute("typed", typed);
		return show(page);
	}

}
