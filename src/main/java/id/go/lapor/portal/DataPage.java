package id.go.lapor.portal;

import java.util.Locale;
import java.util.Optional;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.UnknownCase;
import id.go.lapor.language.Refusal;
import id.go.lapor.rights.DataDemand;
import id.go.lapor.rights.DataRequestKind;
import id.go.lapor.rights.DataRights;
import id.go.lapor.rights.OwnData;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What is held about the reporter, on one page and as a file, and what they may do with
 * it. Opens while the case is open on this device; whoever else comes is led to the case,
 * where the receipt is asked for.
 */
@Controller
@RequestMapping("/laporan/{number}/data")
@PreAuthorize("permitAll()")
class DataPage {

	private final DataRights rights;

	private final CaseKey key;

	DataPage(DataRights rights, CaseKey key) {
		this.rights = rights;
		this.key = key;
	}

	@GetMapping
	@PreAuthorize("permitAll()")
	String show(@PathVariable String number, @RequestParam(name = "kabar", required = false) String news,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		model.addAttribute("news", news);
		return this.key.receipt(request, number)
			.map((receipt) -> page(number, receipt, response, model))
			.orElseGet(() -> toCase(number));
	}

	@GetMapping("/unduh")
	@PreAuthorize("permitAll()")
	ResponseEntity<OwnData> download(@PathVariable String number, HttpServletRequest request) {
		var receipt = this.key.receipt(request, number).orElseThrow(UnknownCase::new);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("lapor-" + CaseNumber.of(number).value() + ".json")
						.build()
						.toString())
			.body(this.rights.data(number, receipt));
	}

	@PostMapping
	@PreAuthorize("permitAll()")
	String ask(@PathVariable String number, @ModelAttribute Typed typed, Locale locale, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Optional<String> receipt = this.key.receipt(request, number);
		if (receipt.isEmpty()) {
			return toCase(number);
		}
		try {
			var done = this.rights.ask(number, receipt.get(), typed.demand());
			return "redirect:/laporan/" + number + "/data?kabar=" + done.state();
		}
		catch (UnknownCase ex) {
			throw ex;
		}
		catch (Refusal ex) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("problem", ex.in(locale));
			model.addAttribute("typed", typed);
			return page(number, receipt.get(), response, model);
		}
	}

	private String page(String number, String receipt, HttpServletResponse response, Model model) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		model.addAttribute("data", this.rights.data(number, receipt));
		return "portal/data";
	}

	private static String toCase(String number) {
		return "redirect:/laporan/" + CaseNumber.of(number).value();
	}

	/** What the reporter typed. */
	record Typed(DataRequestKind kind, String name, String phone, String email, Boolean removeText) {

		DataDemand demand() {
			return new DataDemand(this.kind, this.name, this.phone, this.email, Boolean.TRUE.equals(this.removeText));
		}

		@Override
		public String toString() {
			return "Typed[hidden]";
		}

	}

}
