package id.go.lapor.bureau;

import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a coordinator runs their own body, and no other. */
@Controller
@RequestMapping(BureauSheet.ADDRESS)
@PreAuthorize("hasRole('agency-coordinator')")
class BureauPage {

	private final BureauSheet sheet;

	private final Approvals approvals;

	BureauPage(BureauSheet sheet, Approvals approvals) {
		this.sheet = sheet;
		this.approvals = approvals;
	}

	@GetMapping
	String show(Model page) {
		return this.sheet.show(page);
	}

	@PostMapping("/persetujuan")
	String approve(@RequestParam(defaultValue = "") Set<String> needed, @RequestParam(defaultValue = "") String seen,
			Model page, HttpServletResponse response, RedirectAttributes next) {
		return this.sheet.change(() -> this.approvals.require(needed, seen), "APPROVAL", needed, "approval", page,
				response, next);
	}

	/** The address of a form that was refused, loaded again. */
	@GetMapping("/persetujuan")
	String back() {
		return BureauSheet.BACK;
	}

}
