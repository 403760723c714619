package id.go.lapor.api;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.privacy.OriginalDigest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What a category asks, for programs. */
@ProcessTest
@Tag("postgres")
class CategoryQuestionsTests {

	private static final String PLACE = "Kantor pos, tanya Kanarwati di 0813 9917 6453";

	@Autowired
	private ApiClient api;

	@Autowired
	private CaseDriver given;

	@Autowired
	private ComplaintRegister register;

	@Autowired
	private IdentityVault vault;

	@Autowired
	private OriginalDigest digest;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void tellsWhatEachCategoryAsks() {
		var categories = this.api.body(this.api.perform(get("/api/v1/categories").header("Accept-Language", "en")));

		var aid = StreamSupport.stream(categories.spliterator(), false)
			.filter((one) -> "SOCIAL_AID".equals(one.path("code").asText()))
			.findFirst()
			.orElseThrow()
			.path("questions");
		assertThat(aid.findValuesAsText("words")).contains("Which programme?");
		assertThat(aid.get(0).path("kind").asText()).isEqualTo("CHOICE");
		assertThat(aid.get(0).at("/choices/0/code").asText()).isEqualTo("1");
		assertThat(categories.get(0).path("questions")).isEmpty();
	}

	@Test
	void theReporterReadsTheAnswersAndNobodyElseOutsideDoes() {
		var mine = answered();

		var own = this.api.body(this.api.read(mine.number(), mine.receipt()));
		assertThat(own.path("answers").findValuesAsText("label")).containsExactly("Sembako atau BPNT", "Ya",
				"Selasa, 20 Januari 2026", PLACE);
		assertThat(own.path("answers").findValuesAsText("asked")).startsWith("Bantuan yang mana?");
		this.given.forward(CaseNumber.of(mine.number()), CaseDriver.KEMENSOS);
		var open = this.api.read(mine.number());
		assertThat(this.api.body(open).path("title").asText()).isEqualTo("Kartu bantuan belum diterima");
		assertThat(this.api.body(open).path("answers")).isEmpty();
		var data = this.api.body(this.api
			.perform(get("/api/v1/reports/" + mine.number() + "/data").header("X-Receipt", mine.receipt())));
		assertThat(data.at("/report/answers").findValuesAsText("value")).containsExactly("2", "true", "2026-01-20",
				PLACE);
		assertThat(data.at("/report/answers").findValuesAsText("asked")).hasSize(4);
	}

	@Test
	void theAnswersAreSealedWithTheReportAndProvenWithIt() {
		var mine = answered();

		var original = this.vault.original(mine.number());
		var complaint = this.register.require(CaseNumber.of(mine.number()));
		assertThat(original.answers()).hasSize(4);
		assertThat(this.digest.matches(mine.number(), original, complaint.originalDigest())).isTrue();
		assertThat(this.jdbc.sql("select ciphertext from original_text where case_number = ?")
			.param(mine.number())
			.query((row, place) -> new String(row.getBytes(1), java.nio.charset.StandardCharsets.ISO_8859_1))
			.list()).isNotEmpty().noneMatch((sealed) -> sealed.contains("pos"));
	}

	@Test
	void everyWrongAnswerIsPointedAt() {
		var report = this.api.report();
		report.putObject("answers")
			.put("bansos-program", "99")
			.put("bansos-pernah", "mungkin")
			.put("bansos-terakhir", "kemarin")
			.put("bansos-tempat", "x".repeat(301))
			.put("jalan-sejak", "1");

		var problem = this.api.write(report);

		assertThat(problem.getStatus()).isEqualTo(400);
		var errors = this.api.body(problem).path("errors");
		assertThat(errors.findValuesAsText("pointer")).containsExactlyInAnyOrder("/answers/bansos-program",
				"/answers/bansos-pernah", "/answers/bansos-terakhir", "/answers/bansos-tempat", "/answers/jalan-sejak");
		assertThat(errors.findValuesAsText("field")).contains("answers.bansos-program");
		assertThat(errors.findValuesAsText("message")).allMatch((message) -> message.endsWith("."));
	}

	@Test
	void aRequiredAnswerIsWaitedFor() {
		var report = this.api.report().put("category", "LPG_PRICE");

		assertThat(pointers(this.api.body(this.api.write(report)))).containsExactly("/answers/elpiji-harga",
				"/answers/elpiji-tabung");
		report.putObject("answers").put("elpiji-harga", 28_000).put("elpiji-tabung", " 1 ");
		assertThat(this.api.write(report).getStatus()).isEqualTo(201);
		report.putObject("answers").put("elpiji-harga", 1_000_000).put("elpiji-tabung", "1");
		assertThat(pointers(this.api.body(this.api.write(report)))).containsExactly("/answers/elpiji-harga");
		report.putObject("answers").putObject("elpiji-harga").put("x", 1);
		assertThat(pointers(this.api.body(this.api.write(report)))).containsExactly("/answers/elpiji-harga");
	}

	@Test
	void theSameKeyWithOtherAnswersIsAnotherReport() {
		var report = this.api.report();
		report.putObject("answers").put("bansos-program", "1");
		var key = java.util.UUID.randomUUID().toString();

		var first = this.api.write(key, report);
		assertThat(this.api.body(this.api.write(key, report)).path("caseNumber"))
			.isEqualTo(this.api.body(first).path("caseNumber"));
		report.putObject("answers").put("bansos-program", "2");
		assertThat(this.api.write(key, report).getStatus()).isEqualTo(422);
	}

	@Test
	void anErasureTakesTheAnswersWithIt() {
		var mine = answered();
		this.given.forward(CaseNumber.of(mine.number()), CaseDriver.KEMENSOS);
		this.given.answer(CaseNumber.of(mine.number()));
		assertThat(this.api.act(mine.number(), mine.receipt(), "withdrawal", "{}").getStatus()).isEqualTo(200);

		var asked = this.api.act(mine.number(), mine.receipt(), "data-requests", "{\"kind\":\"ERASURE\"}");

		assertThat(asked.getStatus()).as("%s", this.api.body(asked)).isEqualTo(200);
		var own = this.api.body(this.api.read(mine.number(), mine.receipt()));
		assertThat(own.path("text").asText()).startsWith("Sampai hari ini");
		assertThat(own.path("answers")).isEmpty();
		assertThat(this.api
			.body(this.api
				.perform(get("/api/v1/reports/" + mine.number() + "/data").header("X-Receipt", mine.receipt())))
			.at("/report/answers")).isEmpty();
	}

	private Mine answered() {
		var report = this.api.report();
		report.putObject("answers")
			.put("bansos-program", "2")
			.put("bansos-pernah", true)
			.put("bansos-terakhir", "2026-01-20")
			.put("bansos-tempat", PLACE);
		var accepted = this.api.body(this.api.write(report));
		var number = accepted.path("caseNumber").asText();
		this.given.work(CaseNumber.of(number));
		return new Mine(number, accepted.path("receipt").asText());
	}

	private static List<String> pointers(JsonNode problem) {
		return problem.path("errors").findValuesAsText("pointer");
	}

	/** A case with what its reporter holds. */
	private record Mine(String number, String receipt) {
	}

}
