package id.go.lapor.bureau;

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

	private static final String DONE = "unit";

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
		return this.sheet.change(() -> this.units.add(wish), "NEW_UNIT", wish, DONE, page, response, next);
	}

	@PostMapping("/ubah")
	String change(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String seen,
			@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String nameEn,
			@RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String function, Model page,
			HttpServletResponse response, RedirectAttributes next) {
		var wish = new UnitWish("", "", name, nameEn, words, function);
		return this.sheet.change(() -> this.units.change(code, seen, wish), "UNIT " + code, wish, DONE, page, response,
				next);
	}

	@PostMapping("/tutup")
	String close(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String seen,
			@RequestParam(defaultValue = "") String lastDay, Model page, HttpServletResponse response,
			RedirectAttributes next) {
		page.addAttribute("lastDay", lastDay);
		return this.sheet.change(() -> this.units.close(code, seen, lastDay), "CLOSE " + code, NOTHING, DONE, page,
				response, next);
	}

	@PostMapping("/buka")
	String open(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String seen, Model page,
			HttpServletResponse response, RedirectAttributes next) {
		return this.sheet.change(() -> this.units.open(code, seen), "CLOSE " + code, NOTHING, DONE, page, response,
				next);
	}

	/** The address of a form that was refused, loaded again. */
	@GetMapping({ "", "/{deed}" })
	String back() {
		return BureauSheet.BACK;
	}

}
