package id.go.lapor.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a page of search shows, for the public's and for the officers' template. */
@Component
public class SearchView {

	private final SearchLabels labels;

	SearchView(SearchLabels labels) {
		this.labels = labels;
	}

	/** Shows what was found. */
	public void show(SearchForm form, Answer answer, Locale locale, Model page) {
		page.addAttribute("form", form);
		page.addAttribute("answer", answer);
		page.addAttribute("hits", answer.hits().stream().map((hit) -> line(hit, locale)).toList());
		var choices = new LinkedHashMap<String, List<SearchLabels.Choice>>();
		for (var facet : Facet.values()) {
			if (answer.facets().containsKey(facet)) {
				choices.put(facet.name(),
						this.labels.choices(facet, answer.facets().get(facet), form.chosen().get(facet), locale));
			}
		}
		page.addAttribute("choices", choices);
	}

	/** Shows a sentence instead, with what was typed. */
	public void refuse(SearchForm form, String sentence, Model page) {
		page.addAttribute("form", form);
		page.addAttribute("refused", sentence);
		page.addAttribute("choices", Map.of());
	}

	private Line line(Hit hit, Locale locale) {
		return new Line(hit.number().value(), hit.number().spoken(), hit.title(), hit.excerpt(),
				this.labels.name(Facet.STATUS, hit.status().name(), locale),
				this.labels.name(Facet.CATEGORY, hit.category(), locale),
				this.labels.name(Facet.REGION, hit.region(), locale),
				this.labels.name(Facet.AGENCY, hit.agency(), locale), hit.day(), (hit.disclosure() == Disclosure.OPEN)
						? null : this.labels.name(Facet.DISCLOSURE, hit.disclosure().name(), locale));
	}

	/**
	 * A hit in words.
	 *
	 * @param disclosure null of an open report
	 */
	public record Line(String number, String spoken, List<Hit.Piece> title, List<Hit.Piece> excerpt, String status,
			String category, String region, String agency, LocalDate day, String disclosure) {
	}

}
