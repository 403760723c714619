package id.go.lapor.portal;

import java.util.Locale;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.receipt.LostReceipts;
import id.go.lapor.receipt.WrongCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * For whoever lost the receipt: the number, then the code that came by message, then a
 * new receipt. Up to the right code every number is answered alike.
 */
@Controller
@RequestMapping("/tanda-terima-hilang")
@PreAuthorize("permitAll()")
class LostReceiptPage {

	private final LostReceipts lost;

	private final ReceiptSheet sheet;

	LostReceiptPage(LostReceipts lost, ReceiptSheet sheet) {
		this.lost = lost;
		this.sheet = sheet;
	}

	/** The number is filled in for who comes from the page of a case. */
	@GetMapping
	@PreAuthorize("permitAll()")
	String show(@RequestParam(name = "nomor", defaultValue = "") String number, Model model) {
		model.addAttribute("typed", number.matches("[0-9]{10}") ? number : null);
		return "portal/lost-receipt";
	}

	@PostMapping
	@PreAuthorize("permitAll()")
	String ask(@RequestParam(name = "nomor", defaultValue = "") String typed) {
		var number = CaseNumber.of(typed);
		this.lost.ask(number.value());
		return "redirect:/tanda-terima-hilang/" + number.value();
	}

	@GetMapping("/{number}")
	@PreAuthorize("permitAll()")
	String code(@PathVariable String number, Model model) {
		model.addAttribute("number", CaseNumber.of(number).value());
		return "portal/lost-receipt-code";
	}

	@PostMapping("/{number}")
	@PreAuthorize("permitAll()")
	String replace(@PathVariable String number, @RequestParam(name = "kode", defaultValue = "") String code,
			Locale locale, HttpServletRequest request, HttpServletResponse response, Model model) {
		var written = CaseNumber.of(number);
		try {
			var receipt = this.lost.replace(written.value(), code);
			model.addAttribute("replaced", true);
			return this.sheet.show(written, receipt, model, request, response);
		}
		catch (WrongCode ex) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			model.addAttribute("problem", ex.in(locale));
			model.addAttribute("number", written.value());
			return "portal/lost-receipt-code";
		}
	}

}
