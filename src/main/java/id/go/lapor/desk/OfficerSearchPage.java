package id.go.lapor.desk;

import java.util.Locale;

import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.search.Answer;
import id.go.lapor.search.Hit;
import id.go.lapor.search.SearchForm;
import id.go.lapor.search.SearchLag;
import id.go.lapor.search.SearchView;
import id.go.lapor.search.SearchWish;
import jakarta.servlet.http.HttpServletResponse;
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

	private final TagLines tags;

	private final ProgrammeLines programmes;

	private final CurrentOfficer officer;

	OfficerSearchPage(SearchDesk search, SearchView view, SearchLag lag, TagLines tags, ProgrammeLines programmes,
			CurrentOfficer officer) {
		this.search = search;
		this.view = view;
		this.lag = lag;
		this.tags = tags;
		this.programmes = programmes;
		this.officer = officer;
	}

	@GetMapping("/petugas/cari")
	String find(@ModelAttribute SearchForm form, Locale locale, HttpServletResponse response, Model page) {
		var number = form.caseNumber();
		if (number.isPresent()) {
			return "redirect:/petugas/laporan/" + number.get().value();
		}
		page.addAttribute("behind", this.lag.minutesBehind());
		page.addAttribute("tagWords", this.tags.used(Viewer.of(this.officer)));
		this.view.show(form, (wish) -> find(wish, page), locale, response, page);
		return "desk/search";
	}

	private Answer find(SearchWish wish, Model page) {
		var answer = this.search.find(wish);
		page.addAttribute("programmes", this.programmes.found(answer.hits().stream().map(Hit::number).toList()));
		return answer;
	}

}
