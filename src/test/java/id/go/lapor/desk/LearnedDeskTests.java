package id.go.lapor.desk;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.hostile.FormulaCells;
import id.go.lapor.routing.MonthQuality;
import id.go.lapor.routing.Tally;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What officers see of what was learned, and of how good it was. */
@LaporTest
@Tag("postgres")
class LearnedDeskTests {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final String MODES = "/petugas/penerusan-otomatis";

	private static final String QUALITY = "/petugas/mutu-usulan";

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	JdbcClient jdbc;

	@Test
	void theVerifierReadsLearnedProposalsAfterThoseOfTheRulesInPanelAndPage() {
		var number = this.cases.file();
		learned(number);

		var panel = Browser.of(this.port, "verifikator")
			.get("/api/desk/tasks/" + this.cases.task(number, "userTask_verifyComplaint").getId())
			.body();
		assertThat(panel).contains("\"learned\":{\"known\":true", "Dipelajari dari 1.234 laporan",
				"\"code\":\"kemensos\"", "keyakinan 82 %", "Bukan kata tertentu");
		assertThat(panel.indexOf("\"proposals\":[{")).isPositive().isLessThan(panel.indexOf("\"learned\":{"));
		assertThat(page("verifikator", number)).contains("Usulan hasil belajar", "Dipelajari dari 1.234 laporan",
				"keyakinan 82 %", "Kementerian Sosial");
	}

	@Test
	void theHouseSaysThatItDoesNotKnowInTheReadersLanguage() {
		var number = this.cases.file();
		assertThat(page("verifikator", number)).contains("Saya tidak tahu: belum ada cukup laporan");

		var browser = Browser.of(this.port, "verifikator");
		var english = browser.send(
				HttpRequest.newBuilder(browser.at("/petugas/laporan/" + number)).header("Accept-Language", "en").GET());
		assertThat(english.body()).contains("I don&#39;t know: too few reports");
	}

	@Test
	void anOfficerOfAnAgencyIsProposedNobody() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		learned(number);

		assertThat(page("petugas.disdukcapil.indramayu", number)).contains(number.spoken())
			.doesNotContain("Usulan hasil belajar", "keyakinan 82 %");
	}

	@ParameterizedTest
	@ValueSource(strings = { "panrb", "ombudsman", "ksp", "admin" })
	void whoWatchesOverTheHouseReadsHowGoodTheProposalsWere(String user) {
		this.cases.withAgency();

		var page = Browser.of(this.port, user).page(QUALITY);

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Mutu usulan instansi", "Per aturan", "Kementerian Sosial (kemensos)");
		var sheet = Browser.of(this.port, user).page(QUALITY + "/unduh?bulan=bukan-bulan");
		assertThat(sheet.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
		assertThat(sheet.body()).startsWith("part,code,").contains("body,kemensos,");
		assertThat(FormulaCells.in(sheet.body())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "verifikator", "petugas.kemensos", "analis", "pelindung.data1" })
	void nobodyElseReadsIt(String user) {
		assertThat(Browser.of(this.port, user).page(QUALITY).statusCode()).isEqualTo(403);
		assertThat(Browser.of(this.port, user).page(QUALITY + "/unduh").statusCode()).isEqualTo(403);
	}

	@Test
	void theAdministratorSetsHowACategoryIsForwardedAndReadsWhoDid() {
		var admin = Browser.of(this.port, "admin");
		assertThat(form(admin, "category=POSTAL_SERVICE&automatic=true&confidence=59&sample=20").body())
			.contains("Keyakinan harus bilangan bulat dari 60 sampai 99");
		assertThat(form(admin, "category=POSTAL_SERVICE&automatic=true&confidence=90&sample=4").body())
			.contains("Sampel harus bilangan bulat dari 5 sampai 100");
		assertThat(form(admin, "category=%3Cb%3E&automatic=true&confidence=90&sample=20").statusCode()).isEqualTo(409);

		assertThat(form(admin, "category=POSTAL_SERVICE&automatic=true&confidence=97&sample=20").statusCode())
			.isEqualTo(302);
		assertThat(admin.page(MODES).body()).contains("otomatis mulai keyakinan 97 %, sampel 20 %", "· admin");
		form(admin, "category=POSTAL_SERVICE&automatic=false&confidence=97&sample=20");
		assertThat(admin.page(MODES).body()).contains("Tidak ada: verifikator memutuskan semuanya.",
				"otomatis mulai keyakinan 97 %");
		assertThat(Browser.of(this.port, "panrb").page(MODES).statusCode()).isEqualTo(403);
	}

	private HttpResponse<String> form(Browser admin, String fields) {
		var page = CSRF.matcher(admin.page(MODES).body());
		assertThat(page.find()).isTrue();
		return admin.send(HttpRequest.newBuilder(admin.at(MODES))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers
				.ofString(fields + "&_csrf=" + URLEncoder.encode(page.group(1), StandardCharsets.UTF_8))));
	}

	@Test
	void aSheetExecutesNothingWhateverTheCodesAre() {
		var tallies = List.of(tally("=cmd|' /C calc'!A0"), tally("-2+3"), tally("@SUM(A1)"), tally("\t=1"), tally("+1"),
				tally("a,b\r\n\"c"));

		var sheet = QualitySheet.of(new MonthQuality(YearMonth.of(2026, 1), tally(""), tallies, tallies, List.of(), -1,
				new MonthQuality.Automatic(0, 0, 0, 0)));

		assertThat(FormulaCells.in(sheet)).isEmpty();
		assertThat(sheet.split("\r\n")).hasSize(19).allMatch((line) -> line.split(",", -1).length == 10);
	}

	private static Tally tally(String code) {
		return new Tally(code, 1, 1, 1, 0, 0, 0, 0, 0);
	}

	private void learned(CaseNumber number) {
		this.jdbc.sql("update learned_answer set known = true, learned_of = 1234 where case_number = ?")
			.param(number.value())
			.update();
		this.jdbc
			.sql("insert into learned_proposal (case_number, rank_no, agency_code, confidence) values (?, 1, ?, 0.82)")
			.params(number.value(), CaseDriver.KEMENSOS)
			.update();
	}

	private String page(String user, CaseNumber number) {
		return Browser.of(this.port, user).page("/petugas/laporan/" + number).body();
	}

}
