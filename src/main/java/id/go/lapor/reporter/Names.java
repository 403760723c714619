package id.go.lapor.reporter;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.agency.RegionDirectory;
import org.springframework.stereotype.Component;

/** Gives codes their names; a code that the directories lost stands for itself. */
@Component
class Names {

	private final AgencyDirectory agencies;

	private final CategoryDirectory categories;

	private final RegionDirectory regions;

	Names(AgencyDirectory agencies, CategoryDirectory categories, RegionDirectory regions) {
		this.agencies = agencies;
		this.categories = categories;
		this.regions = regions;
	}

	Named agency(String codeOrNull) {
		return (codeOrNull == null) ? null
				: this.agencies.find(codeOrNull)
					.map((agency) -> new Named(agency.code(), agency.name(), agency.nameEn()))
					.orElseGet(() -> unknown(codeOrNull));
	}

	Named category(String code) {
		return this.categories.find(code)
			.map((category) -> new Named(category.code(), category.name(), category.nameEn()))
			.orElseGet(() -> unknown(code));
	}

	Named region(String code) {
		return this.regions.find(code)
			.map((region) -> new Named(region.code(), region.name(), null))
			.orElseGet(() -> unknown(code));
	}

	private static Named unknown(String code) {
		return new Named(code, code, null);
	}

}
