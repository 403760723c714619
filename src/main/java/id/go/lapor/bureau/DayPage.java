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

/** What a coordinator does with the days off of their body. */
@Controller
@RequestMapping(BureauSheet.ADDRESS + "/libur")
@PreAuthorize("hasRole('agency-coordinator')")
class DayPage {

	private static final String FORM = "NEW_DAY";

	private static final String DONE = "day";

	private final BureauSheet sheet;

	private final DaysOff days;

	DayPage(BureauSheet sheet, DaysOff days) {
		this.sheet = sheet;
		this.days = days;
	}

	@PostMapping
	String add(@RequestParam(defaultValue = "") String date, @RequestParam(defaultValue = "") String occasion,
			@RequestParam(defaultValue = "") String decree, @RequestParam(defaultValue = "") String seen, Model page,
			HttpServletResponse response, RedirectAttributes next) {
		var wish = new DayWish(date, occasion, decree);
		return this.sheet.change(() -> this.days.add(wish, seen), FORM, wish, DONE, page, response, next);
	}

	@PostMapping("/cabut")
	String withdraw(@RequestParam(defaultValue = "") String date, @RequestParam(defaultValue = "") String seen,
			Model page, HttpServletResponse response, RedirectAttributes next) {
		var nothing = new DayWish("", "", "");
		return this.sheet.change(() -> this.days.withdraw(date, seen), FORM, nothing, DONE, page, response, next);
	}

	/** The address of a form that was refused, loaded again. */
	@GetMapping({ "", "/{deed}" })
	String back() {
		return BureauSheet.BACK;
	}

}
