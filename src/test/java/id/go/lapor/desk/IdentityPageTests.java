package id.go.lapor.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.intake.NewReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Identity officers ask, decide and look through the doors that people use. */
@LaporTest
@Tag("postgres")
class IdentityPageTests {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final String PAGE = "/petugas/identitas";

	private static final String BASIS = "Pasal 15 UU 27/2022 dan penetapan pengadilan nomor 12.";

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Test
	void twoOfficersOpenAnIdentityAndOnlyTheOneWhoAskedReadsIt() {
		var number = anonymous();
		var first = Browser.of(this.port, "pelindung.data1");
		var second = Browser.of(this.port, "pelindung.data2");
		assertThat(form(first, "", "number=" + number + "&legalBasis=" + text(BASIS))).contains("Permintaan diajukan",
				number.spoken());

		decide(second, number);

		assertThat(form(second, "/" + number + "/buka", "")).contains("yang memintanya").doesNotContain("Sumiyati");
		var opened = first.form(PAGE + "/" + number + "/buka", "");
		assertThat(opened.body()).contains("Sumiyati", "+6281298765432", "sumiyati@example.org", "sudah dicatat");
		assertThat(opened.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(first.page(PAGE).body()).as("shown once").doesNotContain("Sumiyati");
		assertThat(Browser.of(this.port, "verifikator").page("/petugas/laporan/" + number).body())
			.as("nobody who handles the case hears of it")
			.doesNotContain("Identitas pelapor dibuka", BASIS, "Sumiyati");
	}

	@Test
	void theDecidingOfficerReadsBasisAndMaskedReportBesideTheTask() {
		var number = anonymous();
		form(Browser.of(this.port, "pelindung.data1"), "", "number=" + number + "&legalBasis=" + text(BASIS));
		var second = Browser.of(this.port, "pelindung.data2");

		var panel = second.get("/api/desk/tasks/" + this.cases.task(number, "userTask_decideDisclosure").getId());

		assertThat(panel.statusCode()).isEqualTo(200);
		assertThat(panel.body()).contains(BASIS, "Petugas loket meminta uang")
			.doesNotContain("Sumiyati", "081298765432");
		assertThat(second.page("/petugas/laporan/" + number).statusCode()).as("without a task").isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "pelindung.data1,200", "panrb,200", "ombudsman,200", "ksp,200", "admin,403", "verifikator,403",
			"supervisor,403", "kepala.indramayu,403", "analis,403" })
	void pageOpensToThoseWhoGuardIdentities(String user, int status) {
		assertThat(Browser.of(this.port, user).page(PAGE).statusCode()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "panrb", "admin", "verifikator", "penengah", "petugas.kemensos" })
	void nobodyElseAsksOrLooks(String user) {
		var number = anonymous();
		var browser = Browser.of(this.port, user);

		assertThat(browser.form(PAGE, "number=" + number + "&legalBasis=" + text(BASIS)).statusCode()).isEqualTo(403);
		var opened = browser.form(PAGE + "/" + number + "/buka", "");
		assertThat(opened.statusCode()).isEqualTo(403);
		assertThat(opened.body()).doesNotContain("Sumiyati");
	}

	@Test
	void keepsWhatWasTypedWhenItIsRefused() {
		var officer = Browser.of(this.port, "pelindung.data1");

		assertThat(form(officer, "", "number=1234567890&legalBasis=" + text(BASIS)))
			.contains("Laporan dengan nomor itu tidak ditemukan", BASIS, "1234567890");
		assertThat(form(officer, "", "number=" + anonymous() + "&legalBasis=kurang"))
			.contains("Dasar hukum belum ditulis", "kurang");
		assertThat(form(officer, "", "number=" + anonymous() + "&withheldUntil=besok&legalBasis=" + text(BASIS)))
			.contains("Tanggal akhir penundaan", "besok");
	}

	private void decide(Browser officer, CaseNumber number) {
		var task = this.cases.task(number, "userTask_decideDisclosure").getId();
		assertThat(officer.page(PAGE).statusCode()).isEqualTo(200);
		assertThat(officer.post(Browser.engine("/task/" + task + "/claim"), "{\"userId\":\"pelindung.data2\"}")
			.statusCode()).isEqualTo(204);
		assertThat(officer.put("/api/desk/tasks/" + task + "/words/reason", "{\"text\":\"Penetapannya sah.\"}")
			.statusCode()).isEqualTo(200);
		var completed = officer.post(Browser.engine("/task/" + task + "/submit-form"),
				"{\"variables\":{\"disclosureDecision\":{\"value\":\"GRANT\",\"type\":\"String\"}}}");
		assertThat(completed.statusCode()).as(completed.body()).isEqualTo(204);
	}

	/** Sends a form of the page and reads the page it leads to. */
	private static String form(Browser browser, String path, String fields) {
		var token = CSRF.matcher(browser.page(PAGE).body());
		assertThat(token.find()).isTrue();
		var answer = browser.form(PAGE + path, fields);
		return (answer.statusCode() == 302) ? browser.page(PAGE).body() : answer.body();
	}

	private static String text(String words) {
		return URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

	private CaseNumber anonymous() {
		return this.cases.file(new NewReport("COMPLAINT", "Pungutan saat mengurus akta",
				"Petugas loket meminta uang tambahan ketika saya mengurus akta kelahiran.", "SOCIAL_AID", "32.12", null,
				LocalDate.of(2026, 1, 20), null, true, false, null,
				new NewReport.Person("Sumiyati", "081298765432", "sumiyati@example.org")));
	}

}
