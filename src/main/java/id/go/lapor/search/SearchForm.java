package id.go.lapor.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.language.TypedNumber;
import id.go.lapor.tag.Tag;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What stands in the form of a page, as it was sent: anything at all.
 *
 * @param q the words
 * @param sort {@code terbaru} for the newest first
 * @param page from 1; nothing is 1
 * @param tag a word of the officer's own office
 */
public record SearchForm(String q, @BindParam("kategori") String category, @BindParam("wilayah") String region,
		@BindParam("instansi") String agency, String status, @BindParam("keterbukaan") String disclosure,
		@BindParam("urut") String sort, @BindParam("hal") String page, @BindParam("label") String tag) {

	public static final String NEWEST = "terbaru";

	/**
	 * What is looked for.
	 * @throws SearchRefused for a page that there is not
	 */
	public SearchWish wish() {
		return new SearchWish(this.q, chosen(), NEWEST.equals(this.sort), number(), soughtTag());
	}

	/** Codes that were chosen. */
	public Map<Facet, String> chosen() {
		var chosen = new EnumMap<Facet, String>(Facet.class);
		choose(chosen, Facet.CATEGORY, this.category);
		choose(chosen, Facet.REGION, this.region);
		choose(chosen, Facet.AGENCY, this.agency);
		choose(chosen, Facet.STATUS, this.status);
		choose(chosen, Facet.DISCLOSURE, this.disclosure);
		return chosen;
	}

	/** The number of a case, where nothing else was typed: it needs no search. */
	public Optional<CaseNumber> caseNumber() {
		return Optional.ofNullable(this.q)
			.filter((typed) -> typed.length() <= TypedWords.LONGEST)
			.map((typed) -> typed.replaceAll("[\\s.\\-]", ""))
			.filter((typed) -> typed.matches("[0-9]{10}"))
			.map(CaseNumber::of);
	}

	private String soughtTag() {
		var word = Tag.word(this.tag);
		return word.isEmpty() ? null : word;
	}

	private static void choose(Map<Facet, String> chosen, Facet facet, String code) {
		if (code != null && !code.isBlank()) {
			chosen.put(facet, code);
		}
	}

	private int number() {
		return (this.page == null || this.page.isBlank()) ? 1 : TypedNumber.of(this.page, 0);
	}

	/** Whoever looks may write about themselves. */
	@Override
	public String toString() {
		return "SearchForm[hidden]";
	}

}
