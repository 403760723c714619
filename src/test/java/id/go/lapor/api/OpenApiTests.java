package id.go.lapor.api;

import java.util.ArrayList;

import id.go.lapor.LaporTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The description of the interface tells all of it and nothing else. */
@LaporTest
class OpenApiTests {

	@Autowired
	private ApiClient api;

	@Test
	void listsExactlyTheOperationsThatThereAre() {
		var paths = this.api.body(this.api.perform(get("/v3/api-docs"))).path("paths");

		var operations = new ArrayList<String>();
		paths.fields()
			.forEachRemaining((path) -> path.getValue()
				.fieldNames()
				.forEachRemaining((method) -> operations.add(method + " " + path.getKey())));
		assertThat(operations).containsExactlyInAnyOrder("post /api/v1/reports", "get /api/v1/reports",
				"get /api/v1/reports/{caseNumber}", "post /api/v1/reports/{caseNumber}/replies",
				"post /api/v1/reports/{caseNumber}/withdrawal", "post /api/v1/reports/{caseNumber}/second-look",
				"post /api/v1/reports/{caseNumber}/privacy", "post /api/v1/reports/{caseNumber}/number-consent",
				"get /api/v1/reports/{caseNumber}/attachments", "post /api/v1/reports/{caseNumber}/attachments",
				"get /api/v1/reports/{caseNumber}/attachments/{position}", "get /api/v1/reports/{caseNumber}/data",
				"post /api/v1/reports/{caseNumber}/data-requests", "post /api/v1/reports/{caseNumber}/receipt-codes",
				"post /api/v1/reports/{caseNumber}/receipts", "get /api/v1/categories", "get /api/v1/agencies",
				"get /api/v1/regions");
	}

	@Test
	void describesAReportWithItsLimitsAndAnExample() {
		var schema = this.api.body(this.api.perform(get("/v3/api-docs"))).at("/components/schemas/Report");

		assertThat(schema.at("/properties/text/maxLength").asInt()).isEqualTo(5_000);
		assertThat(schema.at("/properties/title/example").asText()).isNotBlank();
		assertThat(schema.path("required").toString()).contains("anonymous", "secret", "kind", "regionCode");
	}

	@Test
	void describesWhatIsRefused() {
		var answers = this.api.body(this.api.perform(get("/v3/api-docs")))
			.at("/paths/~1api~1v1~1reports~1{caseNumber}~1replies/post/responses");

		assertThat(answers.fieldNames()).toIterable().contains("200", "400", "404", "409");
		assertThat(answers.at("/409/content/application~1problem+json").isMissingNode()).isFalse();
	}

	@Test
	void findsCodesInTheDirectories() {
		var categories = this.api.body(this.api.perform(get("/api/v1/categories")));
		var agencies = this.api.body(this.api.perform(get("/api/v1/agencies").param("q", "indramayu")));
		var regions = this.api.body(this.api.perform(get("/api/v1/regions").param("q", "indramayu")));

		assertThat(categories.findValuesAsText("code")).contains("SOCIAL_AID");
		assertThat(agencies.findValuesAsText("code")).contains("pemda-3212").hasSizeLessThanOrEqualTo(20);
		assertThat(regions.findValuesAsText("code")).contains("32.12").hasSizeLessThanOrEqualTo(20);
		assertThat(this.api.body(this.api.perform(get("/api/v1/agencies")))).hasSizeLessThanOrEqualTo(20);
	}

}
