package id.go.lapor.bureau;

import java.util.function.Supplier;

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

/**
 * What a coordinator does with the accounts of their body. A first password stands in the
 * answer to one form, and in no address.
 */
@Controller
@RequestMapping(BureauSheet.ADDRESS + "/akun")
@PreAuthorize("hasRole('agency-coordinator')")
class StaffPage {

	private static final String DONE = "staff";

	private final BureauSheet sheet;

	private final Staffing staffing;

	StaffPage(BureauSheet sheet, Staffing staffing) {
		this.sheet = sheet;
		this.staffing = staffing;
	}

	@PostMapping
	String open(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String account,
			@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String office,
			@RequestParam(defaultValue = "") String agency, Model page, HttpServletResponse response) {
		var wish = new StaffWish(name, account, email, office, agency);
		return hand(() -> this.staffing.open(wish), "NEW_ACCOUNT", wish, page, response);
	}

	@PostMapping("/jabatan")
	String place(@RequestParam(defaultValue = "") String account, @RequestParam(defaultValue = "") String seen,
			@RequestParam(defaultValue = "") String office, @RequestParam(defaultValue = "") String agency, Model page,
			HttpServletResponse response, RedirectAttributes next) {
		var wish = new StaffWish("", account, "", office, agency);
		return this.sheet.change(() -> this.staffing.place(wish, seen), wish.account(), wish, DONE, page, response,
				next);
	}

	@PostMapping("/mati")
	String switchOff(@RequestParam(defaultValue = "") String account, @RequestParam(defaultValue = "") String seen,
			Model page, HttpServletResponse response, RedirectAttributes next) {
		var wish = new StaffWish("", account, "", null, null);
		return this.sheet.change(() -> this.staffing.switchOff(account, seen), wish.account(), wish, DONE, page,
				response, next);
	}

	@PostMapping("/hidup")
	String switchOn(@RequestParam(defaultValue = "") String account, @RequestParam(defaultValue = "") String seen,
			@RequestParam(defaultValue = "") String office, @RequestParam(defaultValue = "") String agency, Model page,
			HttpServletResponse response) {
		var wish = new StaffWish("", account, "", office, agency);
		return hand(() -> this.staffing.switchOn(wish, seen), account, wish, page, response);
	}

	@PostMapping("/sandi")
	String renewPassword(@RequestParam(defaultValue = "") String account, @RequestParam(defaultValue = "") String seen,
			Model page, HttpServletResponse response) {
		var wish = new StaffWish("", account, "", null, null);
		return hand(() -> this.staffing.renewPassword(account, seen), account, wish, page, response);
	}

	@PostMapping("/kode")
	String releaseFactor(@RequestParam(defaultValue = "") String account, @RequestParam(defaultValue = "") String seen,
			@RequestParam(defaultValue = "") String reason, Model page, HttpServletResponse response,
			RedirectAttributes next) {
		page.addAttribute("reason", reason);
		var wish = new StaffWish("", account, "", null, null);
		return this.sheet.change(() -> this.staffing.releaseFactor(account, seen, reason), wish.account(), wish, DONE,
				page, response, next);
	}

	/** The address of a form that was refused, loaded again. */
	@GetMapping({ "", "/{deed}" })
	String back() {
		return BureauSheet.BACK;
	}

	private String hand(Supplier<FirstPassword> deed, String form, StaffWish typed, Model page,
			HttpServletResponse response) {
		try {
			page.addAttribute("first", deed.get());
			return this.sheet.show(page);
		}
		catch (Refusal ex) {
			return this.sheet.refuse(ex, form, typed, page, response);
		}
	}

}
