package id.go.lapor.api;

import java.util.List;
import java.util.Locale;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.AgencyLevel;
import id.go.lapor.agency.Category;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.agency.CategoryQuestion;
import id.go.lapor.agency.CategoryQuestions;
import id.go.lapor.agency.QuestionKind;
import id.go.lapor.agency.Region;
import id.go.lapor.agency.RegionDirectory;
import id.go.lapor.agency.RegionLevel;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The codes a report is written with. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("permitAll()")
@Tag(name = "directories", description = "Categories, agencies and regions by code")
class Directories {

	private static final int MOST = 20;

	private final CategoryDirectory categories;

	private final CategoryQuestions questions;

	private final AgencyDirectory agencies;

	private final RegionDirectory regions;

	Directories(CategoryDirectory categories, CategoryQuestions questions, AgencyDirectory agencies,
			RegionDirectory regions) {
		this.categories = categories;
		this.questions = questions;
		this.agencies = agencies;
		this.regions = regions;
	}

	@GetMapping("/categories")
	@PreAuthorize("permitAll()")
	@Operation(operationId = "listCategories",
			summary = "All categories, each group followed by its members, with what they ask")
	@ApiResponse(responseCode = "200", description = "The categories")
	List<CategoryAnswer> categories(Locale locale) {
		return this.categories.all()
			.stream()
			.map((category) -> CategoryAnswer.of(category, this.questions.of(category.code()), locale))
			.toList();
	}

	@GetMapping("/agencies")
	@PreAuthorize("permitAll()")
	@Operation(operationId = "searchAgencies", summary = "At most 20 agencies whose names match, best first")
	@ApiResponse(responseCode = "200", description = "The agencies; empty where nothing matches")
	List<AgencyAnswer> agencies(@Parameter(description = "words of a name, or an abbreviation",
			example = "indramayu") @RequestParam(defaultValue = "") String q, Locale locale) {
		return this.agencies.search(q, MOST).stream().map((agency) -> AgencyAnswer.of(agency, locale)).toList();
	}

	@GetMapping("/regions")
	@PreAuthorize("permitAll()")
	@Operation(operationId = "searchRegions",
			summary = "At most 20 provinces, regencies, cities and districts that match, best first")
	@ApiResponse(responseCode = "200", description = "The regions; empty where nothing matches")
	List<RegionAnswer> regions(@Parameter(description = "words of a name, or the beginning of a code",
			example = "indramayu") @RequestParam(defaultValue = "") String q) {
		return this.regions.search(q, MOST).stream().map(RegionAnswer::of).toList();
	}

	private static String in(Locale locale, String name, String english) {
		return ("en".equals(locale.getLanguage()) && english != null) ? english : name;
	}

	/** A category. */
	@Schema(name = "Category")
	record CategoryAnswer(@Schema(example = "SOCIAL_AID") String code, String name,
			@Schema(nullable = true, description = "its group; null for a group") String parentCode,
			@Schema(description = "what a report under it is asked, in this order") List<QuestionAnswer> questions) {

		static CategoryAnswer of(Category category, List<CategoryQuestion> questions, Locale locale) {
			return new CategoryAnswer(category.code(), in(locale, category.name(), category.nameEn()),
					category.parentCode(),
					questions.stream().map((question) -> QuestionAnswer.of(question, locale)).toList());
		}

	}

	/** What a category asks. */
	@Schema(name = "CategoryQuestion")
	record QuestionAnswer(
			@Schema(example = "bansos-program",
					description = "of this wording: a changed question has another") String code,
			@Schema(example = "Bantuan yang mana?") String words, QuestionKind kind,
			@Schema(description = "a report without an answer is refused") boolean required,
			@Schema(description = "of a CHOICE; else empty") List<ChoiceAnswer> choices) {

		static QuestionAnswer of(CategoryQuestion question, Locale locale) {
			return new QuestionAnswer(question.code(), in(locale, question.words(), question.wordsEn()),
					question.kind(), question.required(),
					question.choices()
						.stream()
						.map((one) -> new ChoiceAnswer(one.code(), in(locale, one.name(), one.nameEn())))
						.toList());
		}

	}

	/** One of the answers to choose from. */
	@Schema(name = "QuestionChoice")
	record ChoiceAnswer(@Schema(example = "1") String code,
			@Schema(example = "Program Keluarga Harapan (PKH)") String name) {
	}

	/** A body or unit. */
	@Schema(name = "Agency")
	record AgencyAnswer(@Schema(example = "pemda-3212") String code, String name,
			@Schema(nullable = true) String parentCode, AgencyLevel level,
			@Schema(nullable = true, example = "32.12") String regionCode) {

		static AgencyAnswer of(Agency agency, Locale locale) {
			return new AgencyAnswer(agency.code(), in(locale, agency.name(), agency.nameEn()), agency.parentCode(),
					agency.level(), agency.regionCode());
		}

	}

	/** A place. */
	@Schema(name = "Region")
	record RegionAnswer(@Schema(example = "32.12") String code, @Schema(example = "Kabupaten Indramayu") String name,
			@Schema(nullable = true, example = "32") String parentCode, RegionLevel level) {

		static RegionAnswer of(Region region) {
			return new RegionAnswer(region.code(), region.name(), region.parentCode(), region.level());
		}

	}

}
