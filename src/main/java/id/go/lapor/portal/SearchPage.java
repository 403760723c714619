package id.go.lapor.portal;

import java.util.Locale;

import id.go.lapor.search.PublicSearch;
import id.go.lapor.search.SearchForm;
import id.go.lapor.search.SearchView;
import jakarta.servlet.http.HttpServletResponse;
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
	String find(@ModelAttribute SearchForm form, Locale locale, HttpServletResponse response, Model page) {
		var number = form.caseNumber();
		if (number.isPresent()) {
			return "redirect:/laporan/" + number.get().value();
		}
		this.view.show(form, this.search::find, locale, response, page);
		return "portal/search";
	}

}
