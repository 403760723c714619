package id.go.lapor.search;

import java.nio.charset.StandardCharsets;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.intake.NewReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The pages and the interface of search: what is found, and a sentence for the rest. */
@ProcessTest
class SearchPagesTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private CaseDriver given;

	@Autowired
	private SearchCorpus corpus;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everybodyFindsAPublishedReportAndOpensIt() throws Exception {
		var number = published("permataungu");
		this.corpus.catchUp();

		var found = page(
				ask(get("/cari").param("q", "\"kartu permataungu\" belum -mustahilada").param("urut", "terbaru")));

		assertThat(found).contains("/laporan/" + number, "<mark>", "Kementerian Sosial", "lang=\"id\"")
			.doesNotContain("<script", "081234567890");
		assertThat(page(ask(get("/cari").param("q", "kartu").header("Accept-Language", "en")))).contains("found.",
				"lang=\"en\"");
	}

	@Test
	void aNumberLeadsToItsCaseWithoutAnyIndex() throws Exception {
		var number = this.given.withAgency();

		assertThat(ask(get("/cari").param("q", " " + number.spoken() + " ")).getRedirectedUrl())
			.isEqualTo("/laporan/" + number);
		assertThat(ask(get("/api/v1/reports").param("q", number.value())).getHeader("Location"))
			.isEqualTo("/api/v1/reports/" + number);
		assertThat(ask(get("/cari").param("q", "1234567890")).getStatus()).isEqualTo(400);
	}

	@Test
	void programsReadWhatWasFound() throws Exception {
		var number = published("permatabiru");
		this.corpus.catchUp();

		var answer = ask(get("/api/v1/reports").param("q", "kartu permatabiru").param("sort", "newest"));

		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(page(answer)).contains("\"caseNumber\":\"" + number + "\"", "\"marked\":true", "\"kemensos\"",
				"\"category\":[{\"code\"");
	}

	@ParameterizedTest
	@CsvSource({ "a, 1, paling sedikit dua huruf", "'- * ~ \"', 1, Tidak ada kata", "jalan, -1, Halaman itu tidak ada",
			"jalan, 51, Halaman itu tidak ada", "jalan, dua, Halaman itu tidak ada", "-pasar, 1, kata yang harus ada" })
	void whatCannotBeLookedForGetsASentence(String typed, String page, String sentence) throws Exception {
		this.corpus.catchUp();

		var onPage = ask(get("/cari").param("q", typed).param("hal", page));
		var toProgram = ask(get("/api/v1/reports").param("q", typed).param("page", page));

		assertThat(onPage.getStatus()).isEqualTo(400);
		assertThat(page(onPage)).contains(sentence);
		assertThat(toProgram.getStatus()).isEqualTo(400);
		assertThat(page(toProgram)).contains(sentence);
		assertThat(toProgram.getContentType()).startsWith("application/problem+json");
	}

	@Test
	void longAndEmptyAndColourfulInputIsAnsweredToo() throws Exception {
		this.corpus.catchUp();

		assertThat(page(ask(get("/cari").param("q", "x".repeat(20_000))))).contains("Terlalu panjang");
		assertThat(ask(get("/cari")).getStatus()).isEqualTo(200);
		assertThat(ask(get("/cari").param("q", "  ")).getStatus()).isEqualTo(200);
		assertThat(page(ask(get("/cari").param("q", "mustahilada😀 🙏")))).contains("Tidak ada laporan");
		assertThat(
				ask(get("/cari").param("q", "jalan").param("wilayah", "'; drop--").param("status", "x".repeat(5_000)))
					.getStatus())
			.isEqualTo(200);
	}

	@Test
	@WithMockUser(username = "verifikator", roles = "verifier")
	void anOfficerFindsWhatTheOfficeReads() throws Exception {
		var number = this.given.file(report("permatahitam"));
		this.corpus.catchUp();

		var found = page(ask(get("/petugas/cari").param("q", "kartu permatahitam").param("urut", "terbaru")));

		assertThat(found).contains("/petugas/laporan/" + number, "Belum terverifikasi").doesNotContain("<script");
		assertThat(ask(get("/petugas/cari").param("q", number.value())).getRedirectedUrl())
			.isEqualTo("/petugas/laporan/" + number);
		assertThat(ask(get("/petugas/cari").param("q", "a")).getStatus()).isEqualTo(400);
	}

	@Test
	void nobodyElseOpensTheOfficersSearch() throws Exception {
		assertThat(ask(get("/petugas/cari").param("q", "kartu")).getRedirectedUrl()).contains("/masuk");
	}

	@Test
	@WithMockUser(username = "verifikator2", roles = "verifier")
	void whatIsShownOfAnAnonymousReportIsWrittenDownFirst() throws Exception {
		var base = report("permatasunyi");
		var number = this.given.file(new NewReport("COMPLAINT", base.title(), base.text(), base.category(),
				base.regionCode(), null, base.eventDate(), null, true, true, null, base.reporter()));
		this.corpus.catchUp();
		assertThat(looks(number)).isZero();

		assertThat(page(ask(get("/petugas/cari").param("q", "permatasunyi")))).contains("Anonim dan rahasia");

		assertThat(looks(number)).isEqualTo(1);
	}

	private long looks(CaseNumber number) {
		return this.jdbc
			.sql("select count(*) from audit_entry where case_number = ? and actor = ? and deed = 'READ_CASE'")
			.params(number.value(), "verifikator2")
			.query(Long.class)
			.single();
	}

	private CaseNumber published(String word) {
		var number = this.given.file(report(word));
		this.given.forward(number, CaseDriver.KEMENSOS);
		return number;
	}

	private static NewReport report(String word) {
		var base = CaseDriver.report();
		return new NewReport("COMPLAINT", "Kartu " + word + " belum diterima",
				"Sampai hari ini kartu " + word + " belum kami terima, hubungi 081234567890.", "SOCIAL_AID", "32.12",
				null, base.eventDate(), null, false, false, null, base.reporter());
	}

	private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request).andReturn().getResponse();
	}

	private static String page(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
