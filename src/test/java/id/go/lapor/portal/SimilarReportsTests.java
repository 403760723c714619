package id.go.lapor.portal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.intake.NewReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static id.go.lapor.engine.door.HouseToken.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Whoever writes is shown what is public of the same, and nothing of what is not. */
@ProcessTest
@Tag("postgres")
class SimilarReportsTests {

	private static final String TITLE = "Jembatan gantung putus";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private CaseDriver cases;

	@Autowired
	private ComplaintRegister register;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private List<CaseRemoval> rooms;

	@Autowired
	private JdbcClient jdbc;

	/** Nobody else's words: the house is shared. */
	private final String text = "Jembatan gantung di Desa " + word() + " putus sejak Senin, anak sekolah menyeberang "
			+ "sungai " + word() + " dengan rakit bambu.";

	@Test
	void showsAPublicCaseWithMonthStateAndReasonsAndKeepsWhatWasTyped() throws Exception {
		var number = published(false);

		var page = page(ask(post("/lapor").params(form())));

		assertThat(page).contains("Mungkin sudah dilaporkan", "/laporan/" + number, TITLE + "</a>", "Februari 2026",
				"Ditindaklanjuti oleh Instansi", "keduanya menyebut Desa", "Dukung laporan ini",
				"Tetap kirim laporan saya", this.text);
		assertThat(page(ask(post("/lapor").params(form()).header("Accept-Language", "en"))))
			.contains("Possibly reported already", "both name village", "Support this report");
	}

	@Test
	void answersAsIfThereWereNoneWhereOnlySecretUnpublishedMergedOrEndedCasesAreAlike() throws Exception {
		var before = neutral(ask(post("/lapor").params(form())));

		published(true);
		this.cases.file(report(false));
		var ended = published(false);
		this.transaction.executeWithoutResult(
				(status) -> this.register.alter(ended, (complaint) -> complaint.withdraw("Sudah selesai.")));
		var hidden = published(false);
		this.transaction.executeWithoutResult(
				(status) -> this.register.alter(hidden, (complaint) -> complaint.tightenPrivacy(null, true)));
		var merged = published(false);
		var main = this.cases.withAgency();
		this.transaction.executeWithoutResult(
				(status) -> this.register.alter(merged, (complaint) -> complaint.mergeInto(main, ActorRole.VERIFIER)));

		assertThat(before).doesNotContain("Mungkin sudah dilaporkan");
		assertThat(neutral(ask(post("/lapor").params(form())))).isEqualTo(before);
		assertThat(publicRows(ended) + publicRows(hidden) + publicRows(merged)).isZero();
	}

	@Test
	void countsABrowserOnceAndShowsTheNumberToEverybody() throws Exception {
		var number = published(false);
		var other = published(false);

		var first = ask(post("/lapor").param("dukung", number.value()).params(form()));
		var key = first.getCookie("lapor-dukungan");
		ask(post("/lapor").param("dukung", number.value()).params(form()).cookie(key));
		ask(post("/lapor").param("dukung", other.value()).params(form()).cookie(key));
		ask(post("/lapor").param("dukung", number.value()).params(form()));

		assertThat(page(first)).contains("Dukungan Anda dihitung satu kali", this.text, "1 orang mendukung");
		assertThat(key.getPath()).isEqualTo("/lapor");
		assertThat(key.isHttpOnly()).isTrue();
		assertThat(page(ask(get("/laporan/" + number)))).contains("2 orang mendukung laporan ini");
		assertThat(page(ask(get("/laporan/" + other)))).contains("1 orang mendukung laporan ini");
		assertThat(marks(number)).hasSize(2)
			.doesNotContainAnyElementsOf(marks(other))
			.noneMatch((mark) -> mark.contains(key.getValue()));
	}

	@Test
	void supportsNothingHiddenAndSaysOfItWhatItSaysOfAnUnknownNumber() throws Exception {
		var secret = published(true);
		var unforwarded = this.cases.file(report(false));

		var unknown = neutral(ask(post("/lapor").param("dukung", "1000000005").params(form())));

		assertThat(unknown).contains("Laporan itu tidak dapat didukung", this.text);
		for (var number : List.of(secret.value(), unforwarded.value(), "x")) {
			var answer = ask(post("/lapor").param("dukung", number).params(form()));
			assertThat(neutral(answer)).isEqualTo(unknown);
			assertThat(answer.getCookie("lapor-dukungan")).isNull();
		}
		assertThat(marks(secret)).isEmpty();
	}

	@Test
	void forgetsSupportersAndKeysWithTheCase() throws Exception {
		var number = published(false);
		ask(post("/lapor").param("dukung", number.value()).params(form()));
		assertThat(publicRows(number)).isPositive();

		this.transaction.executeWithoutResult((status) -> this.rooms.stream()
			.filter((room) -> room.getClass().getPackageName().endsWith(".duplicate"))
			.forEach((room) -> room.remove(number)));

		assertThat(marks(number)).isEmpty();
		assertThat(publicRows(number)).isZero();
		assertThat(page(ask(post("/lapor").params(form())))).doesNotContain("/laporan/" + number);
	}

	private CaseNumber published(boolean secret) {
		var number = this.cases.file(report(secret));
		this.cases.forward(number, CaseDriver.KEMENSOS);
		return number;
	}

	private NewReport report(boolean secret) {
		return new NewReport("COMPLAINT", TITLE, this.text, "SOCIAL_AID", "32.12", null, LocalDate.of(2026, 1, 20),
				null, false, secret, null, new NewReport.Person("Maman Rukmana", "081234567890", "maman@example.org"));
	}

	private MultiValueMap<String, String> form() {
		var form = new LinkedMultiValueMap<String, String>();
		form.setAll(Map.of("pratinjau", "1", "token", "5f0c9b8e-2a53-4c2e-9c7a-0b6f3f0e7d11", "kind", "COMPLAINT",
				"title", TITLE, "text", this.text, "category", "SOCIAL_AID", "regionCode", "32.12", "nama",
				"Siti Aminah", "telepon", "081298765432"));
		return form;
	}

	private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(token())).andReturn().getResponse();
	}

	private static String page(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String neutral(MockHttpServletResponse response) {
		return response.getStatus() + page(response).replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

	private List<String> marks(CaseNumber number) {
		return this.jdbc.sql("select mark from duplicate_supporter where case_number = ?")
			.param(number.value())
			.query(String.class)
			.list();
	}

	private long publicRows(CaseNumber number) {
		return this.jdbc.sql("select count(*) from duplicate_public_key where case_number = ?")
			.param(number.value())
			.query(Long.class)
			.single();
	}

	private static String word() {
		return "Kali" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
	}

}
