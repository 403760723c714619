package id.go.lapor.search;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.agency.Region;
import id.go.lapor.agency.RegionDirectory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts codes into words; a code that nobody knows stands for itself. */
@Component
public class SearchLabels {

	/** More choices help nobody. */
	private static final int MOST = 40;

	private final CategoryDirectory categories;

	private final AgencyDirectory agencies;

	private final RegionDirectory regions;

	private final MessageSource messages;

	SearchLabels(CategoryDirectory categories, AgencyDirectory agencies, RegionDirectory regions,
			MessageSource messages) {
		this.categories = categories;
		this.agencies = agencies;
		this.regions = regions;
		this.messages = messages;
	}

	/** The name of a code; nothing for none. */
	public String name(Facet facet, String code, Locale locale) {
		if (code == null) {
			return "";
		}
		boolean english = "en".equals(locale.getLanguage());
		return switch (facet) {
			case CATEGORY -> this.categories.find(code)
				.map((category) -> (english && category.nameEn() != null) ? category.nameEn() : category.name())
				.orElse(code);
			case AGENCY -> this.agencies.find(code)
				.map((agency) -> (english && agency.nameEn() != null) ? agency.nameEn() : agency.name())
				.orElse(code);
			case REGION -> this.regions.find(code).map(Region::name).orElse(code);
			case STATUS -> this.messages.getMessage("search.status." + code, null, code, locale);
			case DISCLOSURE -> this.messages.getMessage("search.disclosure." + code, null, code, locale);
		};
	}

	/**
	 * What can be chosen of a facet, the most first.
	 * @param chosen what is chosen now, or null; of a place or body those within it are
	 * offered
	 */
	public List<Choice> choices(Facet facet, List<Answer.Count> counts, String chosen, Locale locale) {
		return counts.stream()
			.filter((count) -> isOffered(facet, count.code(), chosen))
			.limit(MOST)
			.map((count) -> new Choice(count.code(), name(facet, count.code(), locale), count.reports()))
			.toList();
	}

	private boolean isOffered(Facet facet, String code, String chosen) {
		return switch (facet) {
			case REGION -> code.equals(chosen)
					|| Objects.equals(chosen, this.regions.find(code).map(Region::parentCode).orElse(null));
			case AGENCY -> {
				var path = this.agencies.path(code);
				yield path.size() < 2 || path.contains(chosen);
			}
			default -> true;
		};
	}

	/**
	 * Something to choose.
	 *
	 * @param name in the reader's language
	 * @param reports how many there are
	 */
	public record Choice(String code, String name, long reports) {
	}

}
