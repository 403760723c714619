package id.go.lapor.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.go.lapor.CaseDriver;
import id.go.lapor.Chromium;
import id.go.lapor.LaporTest;
import id.go.lapor.attachment.Samples;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.intake.NewReport;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Verifier and officer at work in Tasklist, in a real browser. */
@LaporTest
class VerifierBrowserTests {

	private static final String HOSTILE = "<img src=x onerror=\"document.title='bocor'\">";

	private static Chromium chromium;

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	TaskService tasks;

	private final List<String> errors = new ArrayList<>();

	@BeforeAll
	static void openTheBrowser() {
		chromium = Chromium.open();
		PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
	}

	@AfterAll
	static void closeTheBrowser() {
		if (chromium != null) {
			chromium.close();
		}
	}

	@Test
	void verifierReadsWritesIsRefusedInOneSentenceAndThenForwards() {
		var number = this.cases.file(report());
		var page = logIn("verifikator", number, "userTask_verifyComplaint");
		claim(page);

		assertThat(panel(page)).containsText(number.spoken());
		assertThat(panel(page)).containsText("Anonim");
		assertThat(panel(page)).containsText("[");
		assertThat(panel(page).locator(".lapor-original mark").first()).isVisible();
		assertThat(panel(page)).containsText(HOSTILE);
		Chromium.picture(page, "desk-1-verifier-reads");

		page.locator("#lapor-words-reason").fill("Surat keputusan bantuan berada di dinas sosial.");
		assertThat(page.locator("#lapor-words-reason-state")).containsText("Tersimpan pukul");
		page.locator("#lapor-words-question").scrollIntoViewIfNeeded();
		Chromium.picture(page, "desk-1b-verifier-writes");
		choose(page, "Keputusan", "Verifikasi dan teruskan");
		type(page, "targetAgency", "tidak-ada");
		complete(page);
		assertThat(sentence(page)).containsText("Kode instansi tujuan \"tidak-ada\" tidak dikenal");
		assertThat(page.locator("#lapor-words-reason")).hasValue("Surat keputusan bantuan berada di dinas sosial.");
		Chromium.picture(page, "desk-2-refused");

		page.locator("input[type=search]").fill("dinsos indramayu");
		page.locator(".lapor-choices li", new Page.LocatorOptions().setHasText("pemda-3212-dinsos"))
			.getByRole(AriaRole.BUTTON)
			.last()
			.click();
		assertThat(page.locator("input[id$=field_targetAgency]")).hasValue("pemda-3212-dinsos");
		Chromium.picture(page, "desk-3-code-filled");
		complete(page);
		assertThat(page.locator(".lapor-panel")).hasCount(0);
		this.cases.work(number);
		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.IN_PROGRESS);
		assertThat(this.cases.complaint(number).agencyCode()).isEqualTo("pemda-3212-dinsos");
		assertThat(page.title()).doesNotContain("bocor");
		assertThat(this.errors).isEmpty();
		page.context().close();
	}

	@Test
	void wordsTypedRightBeforeTheCompletionAreSavedFirst() {
		var number = this.cases.file();
		var page = logIn("verifikator", number, "userTask_verifyComplaint");
		claim(page);
		choose(page, "Keputusan", "Minta penetapan penengah");
		page.locator("#lapor-words-reason").fill("Jalan ini melintasi dua kabupaten.");
		complete(page);
		assertThat(page.locator(".lapor-panel")).hasCount(0);
		this.cases.work(number);
		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.AWAITING_ASSIGNMENT);
		page.context().close();
	}

	@Test
	void officerReadsTheMaskedVersionAndAnswersBesideTheTask() {
		var number = this.cases.file(report());
		this.cases.forward(number, CaseDriver.DISDUKCAPIL);
		var page = logIn("petugas.disdukcapil.indramayu", number, "userTask_respond");
		claim(page);
		assertThat(panel(page)).containsText("[");
		assertThat(panel(page)).not().containsText("6032981234567890");
		assertThat(panel(page)).not().containsText("Maman");
		Chromium.picture(page, "desk-4-officer-reads");

		page.setInputFiles("#lapor-files", new FilePayload("../bukti.jpg", "image/jpeg", Samples.photo().content()));
		page.getByText("Lampirkan", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(panel(page)).containsText("Berkas dilampirkan.");
		assertThat(panel(page)).containsText("terkirim bersama jawaban");
		page.waitForFunction("document.querySelector('.lapor-files img').naturalWidth === 64");
		Chromium.picture(page, "desk-4b-officer-attaches");

		page.locator("#lapor-words-interim").fill("Sedang kami periksa bersama bank penyalur.");
		page.locator("#lapor-promised").fill(LocalDate.now().plusDays(7).toString());
		page.getByText("Beri jawaban sementara").click();
		assertThat(panel(page)).containsText("Jawaban sementara terkirim");
		page.locator("#lapor-words-answer").fill("Kartu dapat diambil di kantor kecamatan mulai besok.");
		page.reload();
		assertThat(page.locator("#lapor-words-answer"))
			.hasValue("Kartu dapat diambil di kantor kecamatan mulai besok.");
		Chromium.picture(page, "desk-5-after-reload");
		choose(page, "Keputusan", "Kirim jawaban");
		choose(page, "Hasil", "Diselesaikan");
		complete(page);
		assertThat(page.locator(".lapor-panel")).hasCount(0);
		page.context().close();
	}

	@Test
	void oversightReadsTheCaseOnItsPageAndExtendsADeadline() {
		var number = this.cases.file(report());
		this.cases.forward(number, CaseDriver.DISDUKCAPIL);
		var window = chromium.window();
		var page = window.newPage();
		page.navigate("http://localhost:" + this.port + "/petugas/laporan/" + number);
		signIn(page, "panrb");
		assertThat(page.locator("h1")).containsText(number.spoken());
		page.locator("#why").fill("Menunggu pemeriksaan lapangan.");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Perpanjang")).click();
		assertThat(page.locator("[role=status]")).containsText("diperpanjang");
		Chromium.picture(page, "desk-6-oversight-page");
		window.close();
	}

	private Page logIn(String user, CaseNumber number, String taskKey) {
		var page = chromium.window().newPage();
		page.onConsoleMessage((message) -> {
			if ("error".equals(message.type()) && !message.text().contains("status of 4")) {
				this.errors.add(message.text());
			}
		});
		var task = this.cases.task(number, taskKey).getId();
		page.navigate("http://localhost:" + this.port + "/camunda/app/tasklist/default/#/?task=" + task);
		signIn(page, user);
		page.navigate("http://localhost:" + this.port + "/camunda/app/tasklist/default/#/?task=" + task);
		assertThat(panel(page)).isVisible();
		return page;
	}

	private static void signIn(Page page, String user) {
		page.locator("#username").fill(user);
		page.locator("#password").fill("lapor");
		page.locator("button[type=submit]").click();
	}

	private static void claim(Page page) {
		page.getByText("Ambil tugas").first().click();
		assertThat(page.locator(".lapor-panel textarea").first()).isEditable();
	}

	private static Locator panel(Page page) {
		return page.locator(".lapor-panel");
	}

	private static Locator sentence(Page page) {
		return page.locator(".page-notifications .notifications");
	}

	private static void choose(Page page, String label, String value) {
		var field = page.locator(".lapor-form .fjs-form-field-select",
				new Page.LocatorOptions().setHas(page.locator("label", new Page.LocatorOptions().setHasText(label))));
		field.first().locator(".fjs-select-display, .fjs-input-group").first().click();
		page.locator(".fjs-dropdownlist-item", new Page.LocatorOptions().setHasText(value)).first().click();
	}

	private static void type(Page page, String field, String value) {
		page.locator("input[id$=field_" + field + "]").fill(value);
	}

	private static void complete(Page page) {
		page.locator(".lapor-form .form-actions .btn-primary").click();
	}

	private static NewReport report() {
		return new NewReport("COMPLAINT", "Kartu bantuan belum diterima",
				"Kartu bantuan sosial bernomor 6032981234567890 belum kami terima sejak Januari. Hubungi Maman Rukmana "
						+ "di 081234567890. " + HOSTILE,
				"SOCIAL_AID", "32.12", "Blok Karang Baru RT 02 RW 01", LocalDate.now().minusDays(20), null, true, false,
				null, new NewReport.Person("Maman Rukmana", "081234567890", "maman@example.org"));
	}

}
