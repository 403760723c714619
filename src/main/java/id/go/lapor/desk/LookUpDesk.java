package id.go.lapor.desk;

import java.util.List;
import java.util.Locale;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.CategoryDirectory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Codes to choose from: bodies and units by their names, and categories. */
@RestController
@RequestMapping("/api/desk")
@PreAuthorize("isAuthenticated()")
class LookUpDesk {

	private static final int MOST = 20;

	private final AgencyDirectory agencies;

	private final CategoryDirectory categories;

	LookUpDesk(AgencyDirectory agencies, CategoryDirectory categories) {
		this.agencies = agencies;
		this.categories = categories;
	}

	/**
	 * Bodies and units by their words, the best match first.
	 * @param below only the units directly below this agency, by name; then nothing need
	 * be typed
	 */
	@GetMapping("/agencies")
	List<AgencyChoice> agencies(@RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) String below) {
		var found = (below != null) ? this.agencies.unitsOf(below) : this.agencies.search(q, MOST);
		return found.stream().map(this::choice).toList();
	}

	@GetMapping("/categories")
	List<Choice> categories(Locale locale) {
		boolean english = "en".equals(locale.getLanguage());
		return this.categories.all()
			.stream()
			.map((category) -> new Choice(category.code(),
					(english && category.nameEn() != null) ? category.nameEn() : category.name(),
					category.parentCode()))
			.toList();
	}

	private AgencyChoice choice(Agency agency) {
		return new AgencyChoice(agency.code(), agency.name(), above(agency), this.agencies.path(agency.code()),
				this.agencies.unitsOf(agency.code()).size());
	}

	private String above(Agency agency) {
		return (agency.parentCode() == null) ? null
				: this.agencies.find(agency.parentCode()).map(Agency::name).orElse(null);
	}

	/**
	 * A body or unit to choose.
	 *
	 * @param code what the form takes
	 * @param name what people read
	 * @param above the name of what it belongs to, or null for a body
	 * @param path codes from the body down to itself
	 * @param units how many units stand directly below
	 */
	record AgencyChoice(String code, String name, String above, List<String> path, int units) {
	}

	/**
	 * Something to choose.
	 *
	 * @param code what the form takes
	 * @param name what people read
	 * @param above the category it belongs to, or null
	 */
	record Choice(String code, String name, String above) {
	}

}
