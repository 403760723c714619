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

	@GetMapping("/agencies")
	List<Choice> agencies(@RequestParam(defaultValue = "") String q) {
		return this.agencies.search(q, MOST)
			.stream()
			.map((agency) -> new Choice(agency.code(), agency.name(), above(agency)))
			.toList();
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

	private String above(Agency agency) {
		return (agency.parentCode() == null) ? null
				: this.agencies.find(agency.parentCode()).map(Agency::name).orElse(null);
	}

	/**
	 * Something to choose.
	 *
	 * @param code what the form takes
	 * @param name what people read
	 * @param above the body or category it belongs to, or null
	 */
	record Choice(String code, String name, String above) {
	}

}
