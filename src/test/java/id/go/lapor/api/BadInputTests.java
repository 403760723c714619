package id.go.lapor.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.lapor.ProcessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Whatever is sent, the answer says what is wrong, and nothing is half done. */
@ProcessTest
class BadInputTests {

	private static final String NOBODYS = "1000000005";

	@Autowired
	private ApiClient api;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void namesEveryWrongFieldAtOnce() {
		var before = cases();
		var report = this.api.report()
			.put("kind", "GOSSIP")
			.put("title", "Abc")
			.put("text", "pendek")
			.put("category", "NOTHING")
			.put("regionCode", "99.99")
			.put("eventDate", "2026-03-01")
			.put("agencyCode", "kantor-ku");

		var problem = refused(this.api.write(report), 400);

		assertThat(problem.path("errors").findValuesAsText("field")).containsExactlyInAnyOrder("kind", "title", "text",
				"category", "regionCode", "eventDate", "agencyCode");
		assertThat(problem.path("errors").findValuesAsText("message")).allMatch((message) -> message.endsWith("."));
		assertThat(problem.path("type").asText()).isEqualTo("https://lapor.go.id/masalah/isian-salah");
		assertThat(cases()).isEqualTo(before);
	}

	@Test
	void refusesATextThatIsTooLong() {
		assertThat(fields(this.api.report().put("text", "a".repeat(5_001)))).containsExactly("text");
		assertThat(fields(this.api.report().put("title", "a".repeat(151)))).containsExactly("title");
		assertThat(fields(this.api.report().put("address", "a".repeat(501)))).containsExactly("address");
	}

	@Test
	void takesATextOfExactlyTheLongestLength() {
		assertThat(this.api.write(this.api.report().put("text", "a".repeat(5_000))).getStatus()).isEqualTo(201);
	}

	@Test
	void refusesAReportWithoutItsReporter() {
		var report = this.api.report();
		report.remove("reporter");

		assertThat(fields(report)).containsExactly("reporter");
	}

	@Test
	void refusesAReportThatDoesNotSayWhetherItIsAnonymousOrSecret() {
		var report = this.api.report();
		report.remove(List.of("anonymous", "secret"));

		assertThat(fields(report)).containsExactly("anonymous", "secret");
	}

	@Test
	void refusesAnEmptyReport() {
		assertThat(refused(this.api.send(post("/api/v1/reports"), "{}"), 400).path("errors")).isNotEmpty();
	}

	@Test
	void namesTheFieldOfAValueThatCannotBeRead() {
		var problem = refused(this.api.send(post("/api/v1/reports"), "{\"eventDate\": \"kemarin\"}"), 400);

		assertThat(problem.path("errors").findValuesAsText("field")).containsExactly("eventDate");
	}

	@Test
	void saysThatABodyIsNotJson() {
		for (var body : List.of("", "{", "{\"kind\": ", "halo", "null")) {
			var problem = refused(this.api.send(post("/api/v1/reports"), body), 400);
			assertThat(problem.path("type").asText()).as(body).isEqualTo("https://lapor.go.id/masalah/tidak-terbaca");
		}
	}

	@Test
	void refusesAnotherContentType() {
		var answer = this.api.perform(post("/api/v1/reports").contentType(MediaType.TEXT_PLAIN).content("halo"));

		assertThat(refused(answer, 415).path("type").asText()).endsWith("/bentuk-isian-salah");
	}

	@Test
	void refusesAMethodThatIsNotThere() {
		refused(this.api.perform(delete("/api/v1/reports/" + NOBODYS)), 405);
		refused(this.api.perform(delete("/api/v1/reports")), 405);
	}

	@Test
	void refusesAnAddressThatIsNotThere() {
		assertThat(refused(this.api.perform(get("/api/v1/nothing")), 404).path("type").asText())
			.endsWith("/alamat-tidak-ada");
	}

	@Test
	void refusesABodyLargerThanAnyReport() {
		var problem = refused(this.api.send(post("/api/v1/reports"), "{\"text\": \"" + "a".repeat(70_000) + "\"}"),
				413);

		assertThat(problem.path("type").asText()).endsWith("/terlalu-besar");
		assertThat(problem.path("title").asText()).as("Indonesian where no language was asked for")
			.isEqualTo("Terlalu besar");
	}

	@Test
	void leavesOutCharactersThatNoDatabaseTakes() {
		var accepted = this.api.body(this.api.write(this.api.report().put("title", "Kartu\u0000 bantuan\u0007 belum")));

		var view = this.api
			.body(this.api.read(accepted.path("caseNumber").asText(), accepted.path("receipt").asText()));

		assertThat(view.path("title").asText()).isEqualTo("Kartu bantuan belum");
	}

	@Test
	void tellsAMistypedNumberApartFromAnUnknownOne() {
		assertThat(refused(this.api.read("1000000009"), 400).path("type").asText()).endsWith("/nomor-salah-ketik");
		assertThat(refused(this.api.read("123"), 400).path("type").asText()).endsWith("/nomor-salah-ketik");
		assertThat(refused(this.api.read(NOBODYS), 404).path("type").asText()).endsWith("/laporan-tidak-ditemukan");
	}

	@Test
	void answersUnknownSecretAndWrongReceiptByteForByteTheSame() {
		var secret = accepted(this.api.report().put("secret", true));
		var open = accepted(this.api.report());

		var unknown = neutral(this.api.read(NOBODYS), NOBODYS);

		assertThat(neutral(this.api.read(secret), secret)).isEqualTo(unknown);
		assertThat(neutral(this.api.read(secret, "ABCD-EFGH-JKMN-PQRS"), secret)).isEqualTo(unknown);
		assertThat(neutral(this.api.read(open, "ABCD-EFGH-JKMN-PQRS"), open)).isEqualTo(unknown);
		assertThat(neutral(this.api.read(open, ""), open)).isEqualTo(unknown);
		assertThat(neutral(this.api.read(open, "x".repeat(400)), open)).isEqualTo(unknown);
		assertThat(neutral(this.api.read(NOBODYS, "ABCD-EFGH-JKMN-PQRS"), NOBODYS)).isEqualTo(unknown);
	}

	@Test
	void answersADeedWithoutTheRightReceiptLikeAnUnknownNumber() {
		var open = accepted(this.api.report());
		var bodies = Map.of("replies", "{\"text\": \"Halo\"}", "withdrawal", "{}", "second-look",
				"{\"text\": \"Halo\"}");

		bodies.forEach((deed, body) -> {
			var unknown = neutral(this.api.act(NOBODYS, null, deed, body), NOBODYS);
			assertThat(this.api.act(open, null, deed, body).getStatus()).isEqualTo(404);
			assertThat(neutral(this.api.act(open, null, deed, body), open)).isEqualTo(unknown);
			assertThat(neutral(this.api.act(open, "ABCD-EFGH-JKMN-PQRS", deed, body), open)).isEqualTo(unknown);
		});
	}

	@Test
	void refusesAReplyThatIsEmptyOrTooLong() {
		var body = this.api.body(this.api.write(this.api.report()));
		var number = body.path("caseNumber").asText();
		var receipt = body.path("receipt").asText();

		for (var text : List.of("", "   ", "a".repeat(5_001))) {
			var problem = refused(this.api.act(number, receipt, "replies", "{\"text\": \"" + text + "\"}"), 400);
			assertThat(problem.path("errors").findValuesAsText("field")).containsExactly("text");
		}
	}

	@Test
	void namesTheProblemInEnglishToo() {
		var problem = this.api
			.body(this.api.perform(get("/api/v1/reports/" + NOBODYS).header("Accept-Language", "en")));

		assertThat(problem.path("title").asText()).isEqualTo("Report not found");
		assertThat(problem.path("detail").asText()).startsWith("No such report");
	}

	private List<String> fields(ObjectNode report) {
		return refused(this.api.write(report), 400).path("errors").findValuesAsText("field");
	}

	private JsonNode refused(MockHttpServletResponse response, int status) {
		assertThat(response.getStatus()).isEqualTo(status);
		assertThat(response.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		var problem = this.api.body(response);
		assertThat(problem.path("status").asInt()).isEqualTo(status);
		assertThat(problem.path("title").asText()).isNotBlank();
		assertThat(problem.path("detail").asText()).endsWith(".");
		assertThat(problem.toString()).doesNotContain("Exception", "id.go.lapor.");
		return problem;
	}

	private String accepted(ObjectNode report) {
		return this.api.body(this.api.write(report)).path("caseNumber").asText();
	}

	/** Headers and bytes of an answer, without the number that was asked for. */
	private static String neutral(MockHttpServletResponse response, String number) {
		var headers = response.getHeaderNames().stream().sorted().map((name) -> name + "=" + response.getHeaders(name));
		return response.getStatus() + headers.toList().toString()
				+ new String(response.getContentAsByteArray(), StandardCharsets.UTF_8).replace(number, "N");
	}

	private long cases() {
		return this.jdbc.sql("select count(*) from complaint").query(Long.class).single();
	}

}
