package id.go.lapor.portal;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.reporter.CaseCounter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page: what this is, write a report, follow one. */
@Controller
@PreAuthorize("permitAll()")
class HomePage {

	private final CaseCounter counter;

	private final CaseKey key;

	HomePage(CaseCounter counter, CaseKey key) {
		this.counter = counter;
		this.key = key;
	}

	@GetMapping("/")
	@PreAuthorize("permitAll()")
	String show() {
		return "portal/home";
	}

	@GetMapping("/laporan")
	@PreAuthorize("permitAll()")
	String show(@RequestParam(name = "nomor", defaultValue = "") String number) {
		return number.isBlank() ? "redirect:/#ikuti" : "redirect:/laporan/" + CaseNumber.of(number).value();
	}

	/** Opens a case: with its receipt for its reporter, without for everybody. */
	@PostMapping("/laporan")
	@PreAuthorize("permitAll()")
	String follow(@RequestParam(name = "nomor", defaultValue = "") String typed,
			@RequestParam(name = "kode", defaultValue = "") String receipt, HttpServletRequest request,
			HttpServletResponse response) {
		var number = CaseNumber.of(typed).value();
		if (!receipt.isBlank()) {
			this.counter.requireOwn(number, receipt);
			this.key.hand(request, response, number, receipt);
		}
		return "redirect:/laporan/" + number;
	}

}
