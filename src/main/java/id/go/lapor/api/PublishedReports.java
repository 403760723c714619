package id.go.lapor.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.search.Answer;
import id.go.lapor.search.Hit;
import id.go.lapor.search.PublicSearch;
import id.go.lapor.search.SearchForm;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Looks, for programs, among the reports that everybody may read. */
@RestController
@RequestMapping(path = "/api/v1/reports", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("permitAll()")
@Tag(name = "reports")
class PublishedReports {

	private final PublicSearch search;

	PublishedReports(PublicSearch search) {
		this.search = search;
	}

	@GetMapping
	@PreAuthorize("permitAll()")
	@Operation(operationId = "searchReports", summary = "20 published reports that match, and how many there are",
			description = "\"jalan rusak\" in quotes for words in this order, lamp* for a beginning, blangkoo~ for a "
					+ "word that may be misspelled, -pasar for one that must not be there. A case number alone leads to "
					+ "its case. Nothing of a report that not everybody may read has any influence on the answer.")
	@ApiResponse(responseCode = "200", description = "What was found")
	@ApiResponse(responseCode = "303", description = "A case number was asked for", content = @Content)
	@ApiResponse(responseCode = "400", description = "Nothing that could be looked for; the detail says why",
			content = @Content(mediaType = "application/problem+json",
					schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "503", description = "Search is being prepared: come again after `Retry-After` seconds",
			content = @Content(mediaType = "application/problem+json",
					schema = @Schema(implementation = ProblemDetail.class)))
	ResponseEntity<FoundReports> find(
			@Parameter(description = "words; none for all",
					example = "jalan rusak") @RequestParam(required = false) String q,
			@RequestParam(required = false) String category, @RequestParam(required = false) String region,
			@RequestParam(required = false) String agency, @RequestParam(required = false) String status,
			@Parameter(description = "`newest` instead of the best match first") @RequestParam(
					required = false) String sort,
			@Parameter(description = "from 1 to 50") @RequestParam(required = false) String page) {
		var form = new SearchForm(q, category, region, agency, status, null,
				"newest".equals(sort) ? SearchForm.NEWEST : null, page, null);
		var number = form.caseNumber();
		if (number.isPresent()) {
			return ResponseEntity.status(HttpStatus.SEE_OTHER)
				.location(URI.create("/api/v1/reports/" + number.get().value()))
				.build();
		}
		return ResponseEntity.ok(FoundReports.of(this.search.find(form.wish())));
	}

	/** What was found. */
	@Schema(name = "FoundReports")
	record FoundReports(@Schema(example = "12") long total, int page, int pages,
			@Schema(nullable = true, description = "what may have been meant, where nothing was found",
					example = "blangko") String suggestion,
			List<FoundReport> reports,
			@Schema(description = "codes by `category`, `region`, `agency` and `status`, the "
					+ "most first") Map<String, List<CodeCount>> counts) {

		static FoundReports of(Answer answer) {
			var counts = new TreeMap<String, List<CodeCount>>();
			answer.facets()
				.forEach((facet, codes) -> counts.put(facet.name().toLowerCase(Locale.ROOT),
						codes.stream().map((count) -> new CodeCount(count.code(), count.reports())).toList()));
			return new FoundReports(answer.total(), answer.page(), answer.pages(), answer.suggestion(),
					answer.hits().stream().map(FoundReport::of).toList(), counts);
		}

	}

	/** One report. */
	@Schema(name = "FoundReport")
	record FoundReport(@Schema(example = "1234567890") String caseNumber, List<FoundWords> title,
			List<FoundWords> excerpt, CaseStatus status, @Schema(example = "SOCIAL_AID") String category,
			@Schema(example = "32.12") String region, @Schema(nullable = true, example = "pemda-3212") String agency,
			LocalDate receivedOn) {

		static FoundReport of(Hit hit) {
			return new FoundReport(hit.number().value(), words(hit.title()), words(hit.excerpt()), hit.status(),
					hit.category(), hit.region(), hit.agency(), hit.day());
		}

		private static List<FoundWords> words(List<Hit.Piece> pieces) {
			return pieces.stream().map((piece) -> new FoundWords(piece.words(), piece.marked())).toList();
		}

		/** The words belong to people. */
		@Override
		public String toString() {
			return "FoundReport[" + this.caseNumber + "]";
		}

	}

	/** A piece of a masked text. */
	@Schema(name = "FoundWords")
	record FoundWords(String words, @Schema(description = "whether it was looked for") boolean marked) {
	}

	/** So many reports. */
	@Schema(name = "CodeCount")
	record CodeCount(@Schema(example = "SOCIAL_AID") String code, long reports) {
	}

}
