package id.go.lapor.bureau;

import id.go.lapor.language.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a coordinator does with the units of their body. */
@Controller
@RequestMapping(BureauSheet.ADDRESS + "/unit")
@PreAuthorize("hasRole('agency-coordinator')")
class UnitPage {

	private static final String BACK = "redirect:" + BureauSheet.ADDRESS;

	private static final UnitWish NOTHING = new UnitWish("", "", "", "", "", "");

	private final BureauSheet sheet;

	private final Units units;

	UnitPage(BureauSheet sheet, Units units) {
		this.sheet = sheet;
		this.units = units;
	}

	@PostMapping
	String add(@RequestParam(defaultValue = "") String parent, @RequestParam(defaultValue = "") String abbreviation,
			@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String nameEn,
			@RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String function, Model page,
			HttpServletResponse response, RedirectAttributes next) {
		var wish = new UnitWish(parent, abbreviation, name, nameEn, words, function);
		return change(() -> this.units.add(wish), "NEW_UNIT", wish, page, response, next);
	}

	@PostMapping("/ubah")
	String change(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String seen,
			@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String nameEn,
			@RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String function, Model page,
			HttpServletResponse response, RedirectAttributes next) {
		var wish = new UnitWish("", "", name, nameEn, words, function);
		return change(() -> this.units.change(code, seen, wish), "UNIT " + code, wish, page, response, next);
	}

	@PostMapping("/tutup")
	String close(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String seen,
			@RequestParam(defaultValue = "") String lastDay, Model page, HttpServletResponse response,
			RedirectAttributes next) {
		page.addAttribute("lastDay", lastDay);
		return change(() -> this.units.close(code, seen, lastDay), "CLOSE " + code, NOTHING, page, response, next);
	}

	@PostMapping("/buka")
	String open(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String seen, Model page,
			HttpServletResponse response, RedirectAttributes next) {
		return change(() -> this.units.open(code, seen), "CLOSE " + code, NOTHING, page, response, next);
	}

	/** The address of a form that was refused, loaded again. */
	@GetMapping({ "", "/{deed}" })
	String back() {
		return BACK;
	}

	private String change(Runnable deed, String form, UnitWish typed, Model page, HttpServletResponse response,
			RedirectAttributes next) {
		try {
			deed.run();
		}
		catch (Refusal ex) {
			return this.sheet.refuse(ex, form, typed, page, response);
		}
		next.addFlashAttribute("done", "unit");
		return BACK;
	}

}
