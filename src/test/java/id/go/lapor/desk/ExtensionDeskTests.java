package id.go.lapor.desk;

import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.intake.NewReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Asking for more time from the page and the panel, and deciding on it in Tasklist. */
@LaporTest
class ExtensionDeskTests {

	private static final String TASK = "userTask_decideExtension";

	private static final String FORM = "permohonan-perpanjangan";

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Test
	void whoeverLeadsTheHolderAsksOnThePageOfTheCase() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		var coordinator = browser("koordinator.indramayu");

		assertThat(CaseForms.refused(coordinator, number, FORM, "workingDays=7&words=+"))
			.contains("waktu yang ada tidak cukup", "value=\"7\"");
		assertThat(CaseForms.refused(coordinator, number, FORM,
				"workingDays=70&words=" + CaseForms.text("<b>Blangko</b>")))
			.contains("antara 1 dan 60", "value=\"70\"", "&lt;b&gt;Blangko");
		assertThat(CaseForms.done(coordinator, number, FORM,
				"workingDays=7&words=" + CaseForms.text("Blangko untuk 081234567890 habis.")))
			.contains("dikirim ke pengawas", "meminta perpanjangan tenggat", "7 hari kerja", "Blangko untuk")
			.doesNotContain("081234567890", "Minta perpanjangan");

		assertThat(
				CaseForms.refused(coordinator, number, FORM, "workingDays=5&words=" + CaseForms.text("Sekali lagi.")))
			.contains("masih menunggu putusan pengawas", "Sekali lagi.");
		assertThat(this.cases.tasksOf(number, TASK)).hasSize(1);
	}

	@Test
	void theHeadAsksInThePanelAndOversightDecidesBesideTheDossier() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		var head = browser("kepala.indramayu");
		var path = "/api/desk/cases/" + number + "/extension";
		assertThat(head.get("/api/desk/cases/" + number).body()).contains("\"askTime\":true");
		assertThat(head.post(path, "{\"workingDays\":61,\"reason\":\"Blangko habis.\"}").statusCode()).isEqualTo(422);
		assertThat(head.post(path, "{\"workingDays\":6,\"reason\":\"Blangko habis.\"}").statusCode()).isEqualTo(204);
		assertThat(head.post(path, "{\"workingDays\":6,\"reason\":\"Blangko habis.\"}").statusCode()).isEqualTo(409);
		assertThat(head.get("/api/desk/cases/" + number).body()).contains("\"askTime\":false");

		var task = this.cases.task(number, TASK).getId();
		var first = browser("panrb");
		var second = browser("ksp");
		assertThat(second.get("/api/desk/tasks/" + task).body()).contains("Alasan instansi", "Blangko habis.",
				"Kartu bantuan belum diterima");
		claim(first, "panrb", task);
		assertThat(complete(second, task, "GRANTED", 6).statusCode()).isIn(403, 409);
		assertThat(complete(first, task, "GRANTED", 6)).satisfies((answer) -> {
			assertThat(answer.statusCode()).isEqualTo(422);
			assertThat(answer.body()).contains("Alasan perpanjangan belum ditulis");
		});
		write(first, task, "publicReason", "Blangko datang pekan depan.");
		assertThat(complete(first, task, "GRANTED", 6).statusCode()).isEqualTo(204);

		assertThat(complete(second, task, "REFUSED", 6).statusCode()).as("a stale screen").isEqualTo(404);
		assertThat(new Browser(this.port).page("/laporan/" + number).body())
			.contains("Tenggat diperpanjang", "Blangko datang pekan depan.")
			.doesNotContain("Blangko habis.", "meminta perpanjangan");
	}

	/** Of a secret report the public reads nothing, and oversight's word least of all. */
	@Test
	void theReasonOfASecretReportIsForItsReporterAlone() {
		var number = this.cases.file(secret());
		this.cases.forward(number, CaseDriver.DISDUKCAPIL);
		CaseForms.done(browser("koordinator.indramayu"), number, FORM,
				"workingDays=6&words=" + CaseForms.text("Blangko habis."));
		this.cases.write(number, TASK, "publicReason", "Blangko datang pekan depan.");

		this.cases.completeAs("ombudsman", number, TASK, Map.of("extensionDecision", "GRANTED"));

		assertThat(this.cases.details(number, CaseEvent.DEADLINE_EXTENDED)).containsExactly("SUBSTANTIVE:6");
		assertThat(new Browser(this.port).page("/laporan/" + number).body()).doesNotContain("Blangko datang");
	}

	@Test
	void aRefusalIsReadByTheBodyAndByNobodyElse() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		CaseForms.done(browser("koordinator.indramayu"), number, FORM,
				"workingDays=6&words=" + CaseForms.text("Blangko habis."));
		this.cases.write(number, TASK, "reason", "Blangko dapat dipinjam.");

		this.cases.completeAs("panrb", number, TASK, Map.of("extensionDecision", "REFUSED"));

		assertThat(browser("petugas.disdukcapil.indramayu").page("/petugas/laporan/" + number).body())
			.contains("menolak perpanjangan", "Blangko dapat dipinjam.");
		assertThat(browser("koordinator.indramayu").page("/petugas/laporan/" + number).body())
			.contains("Minta perpanjangan");
		assertThat(new Browser(this.port).page("/laporan/" + number).body()).doesNotContain("Blangko dapat dipinjam.",
				"menolak perpanjangan");
	}

	@ParameterizedTest
	@CsvSource({ "petugas.disdukcapil.indramayu,403", "verifikator,403", "panrb,403", "koordinator.kemensos,404",
			"kepala.jabar,404", "koordinator.indramayu,204" })
	void nobodyElseAsks(String user, int status) {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		var browser = browser(user);

		var answer = browser.post("/api/desk/cases/" + number + "/extension",
				"{\"workingDays\":6,\"reason\":\"Blangko habis.\"}");

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(this.cases.tasksOf(number, TASK)).hasSize((status == 204) ? 1 : 0);
		var page = browser.page("/petugas/laporan/" + number);
		assertThat(page.body().contains("more-why")).as("%s is offered to ask", user).isFalse();
	}

	/**
	 * Of a case that is not worked on nobody asks for time, and whoever waits reads why.
	 */
	@Test
	void nobodyAsksForACaseThatIsNotWorkedOn() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		var coordinator = browser("koordinator.indramayu");
		assertThat(coordinator.page("/petugas/laporan/" + number).body()).contains("more-why");
		this.cases.answer(number, "NOT_JUSTIFIED");

		assertThat(CaseForms.refused(coordinator, number, FORM, "workingDays=5&words=" + CaseForms.text("Terlambat.")))
			.contains("sudah berada di tahap lain", "Terlambat.")
			.doesNotContain("more-why");
	}

	@Test
	void agenciesSeeNoTaskOfOversight() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		CaseForms.done(browser("koordinator.indramayu"), number, FORM,
				"workingDays=6&words=" + CaseForms.text("Blangko habis."));
		var task = this.cases.task(number, TASK).getId();

		for (var user : new String[] { "koordinator.indramayu", "kepala.indramayu", "petugas.kemensos",
				"verifikator" }) {
			assertThat(browser(user).get("/api/desk/tasks/" + task).statusCode()).as(user).isEqualTo(404);
			assertThat(complete(browser(user), task, "GRANTED", 60).statusCode()).as(user).isIn(403, 404);
		}
		assertThat(this.cases.tasksOf(number, TASK)).hasSize(1);
	}

	private void claim(Browser browser, String user, String task) {
		assertThat(
				browser.post(Browser.engine("/task/" + task + "/claim"), "{\"userId\":\"" + user + "\"}").statusCode())
			.isEqualTo(204);
	}

	private void write(Browser browser, String task, String field, String text) {
		assertThat(
				browser.put("/api/desk/tasks/" + task + "/words/" + field, "{\"text\":\"" + text + "\"}").statusCode())
			.isEqualTo(200);
	}

	private java.net.http.HttpResponse<String> complete(Browser browser, String task, String decision, int days) {
		return browser.post(Browser.engine("/task/" + task + "/submit-form"),
				"{\"variables\":{\"extensionDecision\":{\"value\":\"" + decision + "\"},\"extensionDays\":{\"value\":"
						+ days + "}}}");
	}

	private Browser browser(String user) {
		var browser = Browser.of(this.port, user);
		browser.get("/api/desk/categories");
		return browser;
	}

	private static NewReport secret() {
		var open = CaseDriver.report();
		return new NewReport(open.kind(), open.title(), open.text(), open.category(), open.regionCode(), open.address(),
				open.eventDate(), null, false, true, null, open.reporter());
	}

}
