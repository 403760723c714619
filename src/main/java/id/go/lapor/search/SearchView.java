package id.go.lapor.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import id.go.lapor.language.Refusal;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a page of search shows, for the public's and for the officers' template. */
@Component
public class SearchView {

	private final SearchLabels labels;

	SearchView(SearchLabels labels) {
		this.labels = labels;
	}

	/**
	 * Shows what is found, or a sentence with what was typed, and sets the answer's
	 * status.
	 */
	public void show(SearchForm form, Function<SearchWish, Answer> search, Locale locale, HttpServletResponse response,
			Model page) {
		page.addAttribute("form", form);
		try {
			show(form, search.apply(form.wish()), locale, page);
		}
		catch (SearchRefused ex) {
			refuse(HttpStatus.BAD_REQUEST, ex, locale, response, page);
		}
		catch (SearchNotNow ex) {
			response.setIntHeader(HttpHeaders.RETRY_AFTER, SearchNotNow.RETRY_AFTER);
			refuse(HttpStatus.SERVICE_UNAVAILABLE, ex, locale, response, page);
		}
	}

	private void show(SearchForm form, Answer answer, Locale locale, Model page) {
		page.addAttribute("answer", answer);
		page.addAttribute("hits", answer.hits().stream().map((hit) -> line(hit, locale)).toList());
		page.addAttribute("choices",
				Stream.of(Facet.values())
					.filter(answer.facets()::containsKey)
					.map((facet) -> choices(facet, answer.facets().get(facet), form.chosen().get(facet), locale))
					.filter((choices) -> !choices.codes().isEmpty())
					.toList());
	}

	private Choices choices(Facet facet, List<Answer.Count> counts, String chosen, Locale locale) {
		return new Choices(facet, facet.parameter(), chosen, this.labels.choices(facet, counts, chosen, locale));
	}

	private static void refuse(HttpStatus status, Refusal refusal, Locale locale, HttpServletResponse response,
			Model page) {
		response.setStatus(status.value());
		page.addAttribute("refused", refusal.in(locale));
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

	/**
	 * What can be chosen of one facet.
	 *
	 * @param parameter its name in the page's address
	 * @param chosen what is chosen now, or null
	 */
	public record Choices(Facet facet, String parameter, String chosen, List<SearchLabels.Choice> codes) {
	}

}
