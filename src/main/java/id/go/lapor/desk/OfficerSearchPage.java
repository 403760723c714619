package id.go.lapor.desk;

import java.util.Locale;

import id.go.lapor.language.Refusal;
import id.go.lapor.search.SearchForm;
import id.go.lapor.search.SearchLag;
import id.go.lapor.search.SearchNotNow;
import id.go.lapor.search.SearchRefused;
import id.go.lapor.search.SearchView;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Looks among the cases that are this officer's to read; a number leads to its case. */
@Controller
@PreAuthorize("isAuthenticated()")
class OfficerSearchPage {

	private final SearchDesk search;

	private final SearchView view;

	private final SearchLag lag;

	OfficerSearchPage(SearchDesk search, SearchView view, SearchLag lag) {
		this.search = search;
		this.view = view;
		this.lag = lag;
	}

	@GetMapping("/petugas/cari")
	String find(@ModelAttribute SearchForm form, Locale locale, HttpServletResponse response, Model page) {
		var number = form.caseNumber();
		if (number.isPresent()) {
			return "redirect:/petugas/laporan/" + number.get().value();
		}
		page.addAttribute("behind", this.lag.minutesBehind());
		try {
			this.view.show(form, this.search.find(form.wish()), locale, page);
		}
		catch (SearchRefused ex) {
			refuse(HttpStatus.BAD_REQUEST, ex, form, locale, response, page);
		}
		catch (SearchNotNow ex) {
			response.setIntHeader(HttpHeaders.RETRY_AFTER, SearchNotNow.RETRY_AFTER);
			refuse(HttpStatus.SERVICE_UNAVAILABLE, ex, form, locale, response, page);
		}
		return "desk/search";
	}

	private void refuse(HttpStatus status, Refusal refusal, SearchForm form, Locale locale,
			HttpServletResponse response, Model page) {
		response.setStatus(status.value());
		this.view.refuse(form, refusal.in(locale), page);
	}

}
