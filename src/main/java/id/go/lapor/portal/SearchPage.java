package id.go.lapor.portal;

import java.util.Locale;

import id.go.lapor.language.Refusal;
import id.go.lapor.search.PublicSearch;
import id.go.lapor.search.SearchForm;
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

/** Looks among the reports that everybody may read; a number leads to its case. */
@Controller
@PreAuthorize("permitAll()")
class SearchPage {

	private final PublicSearch search;

	private final SearchView view;

	SearchPage(PublicSearch search, SearchView view) {
		this.search = search;
		this.view = view;
	}

	@GetMapping("/cari")
	@PreAuthorize("permitAll()")
	String find(@ModelAttribute SearchForm form, Locale locale, HttpServletResponse response, Model page) {
		var number = form.caseNumber();
		if (number.isPresent()) {
			return "redirect:/laporan/" + number.get().value();
		}
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
		return "portal/search";
	}

	private void refuse(HttpStatus status, Refusal refusal, SearchForm form, Locale locale,
			HttpServletResponse response, Model page) {
		response.setStatus(status.value());
		this.view.refuse(form, refusal.in(locale), page);
	}

}
