package id.go.lapor.portal;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Receipt;
import id.go.lapor.reporter.CaseCounter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The page that shows a receipt this once, to be written down, and opens the case on this
 * device. No browser and no proxy keeps it.
 */
@Component
class ReceiptSheet {

	private final CaseCounter counter;

	private final CaseKey key;

	ReceiptSheet(CaseCounter counter, CaseKey key) {
		this.counter = counter;
		this.key = key;
	}

	String show(CaseNumber number, Receipt receipt, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		this.key.hand(request, response, number.value(), receipt.value());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		model.addAttribute("number", number.value());
		model.addAttribute("receipt", receipt.printed());
		model.addAttribute("v", this.counter.ownView(number.value(), receipt.value()));
		return "portal/receipt";
	}

}
