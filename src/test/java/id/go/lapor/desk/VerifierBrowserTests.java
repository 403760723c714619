package id.go.lapor.desk;

import java.time.LocalDate;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.go.lapor.CaseDriver;
import id.go.lapor.Chromium;
import id.go.lapor.LaporTest;
import id.go.lapor.SoundPage;
import id.go.lapor.TasklistDriver;
import id.go.lapor.attachment.Samples;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.intake.NewReport;
import id.go.lapor.privacy.OfficerWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Verifier and officer at work in Tasklist, in a real browser. */
@LaporTest
class VerifierBrowserTests {

	private static final String ANSWER = "Kartu dapat diambil di kantor kecamatan mulai besok.";

	private static final String HOSTILE = "<img src=x onerror=\"document.title='bocor'\">";

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	OfficerWords words;

	@Test
	void verifierReadsWritesIsRefusedInOneSentenceAndThenForwards() {
		var number = this.cases.file(report());
		try (var desk = before("verifikator", number, "userTask_verifyComplaint")) {
			desk.claim();
			var page = desk.page();
			assertThat(desk.panel()).containsText(number.spoken());
			assertThat(desk.panel()).containsText("Anonim");
			assertThat(desk.panel()).containsText("[");
			assertThat(desk.panel().locator(".lapor-original mark").first()).isVisible();
			assertThat(desk.panel()).containsText(HOSTILE);
			Chromium.picture(page, "desk-1-verifier-reads");

			desk.write("reason", "Surat keputusan bantuan berada di dinas sosial.");
			page.locator("#lapor-words-question").scrollIntoViewIfNeeded();
			Chromium.picture(page, "desk-1b-verifier-writes");
			desk.choose("Keputusan", "Verifikasi dan teruskan");
			desk.type("targetAgency", "tidak-ada");
			desk.complete();
			assertThat(desk.refusal()).containsText("Kode instansi tujuan \"tidak-ada\" tidak dikenal");
			assertThat(page.locator("#lapor-words-reason")).hasValue("Surat keputusan bantuan berada di dinas sosial.");
			Chromium.picture(page, "desk-2-refused");

			desk.seek("Instansi yang dituju", "dinsos indramayu", "Dinas Sosial Kabupaten Indramayu");
			assertThat(desk.field("targetAgency")).hasValue("pemda-3212-dinsos");
			Chromium.picture(page, "desk-3-code-filled");
			desk.finish();
			this.cases.work(number);
			assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.IN_PROGRESS);
			assertThat(this.cases.complaint(number).agencyCode()).isEqualTo("pemda-3212-dinsos");
			assertThat(page.title()).doesNotContain("bocor");
			assertThat(desk.errors()).isEmpty();
		}
	}

	@Test
	void verifierMasksMoreAndOpensWhatWasMaskedByMistake() {
		var number = this.cases.file(new NewReport("COMPLAINT", "Antrian tidak dipanggil",
				"Antrian B 1234 XY tidak dipanggil sejak Januari. Hubungi Maman Rukmana.", "SOCIAL_AID", "32.12", null,
				LocalDate.now().minusDays(20), null, true, false, null,
				new NewReport.Person("Maman Rukmana", "081234567890", null)));
		try (var desk = before("verifikator", number, "userTask_verifyComplaint")) {
			desk.claim();
			var page = desk.page();
			page.locator(".lapor-original mark").first().click();
			assertThat(page.locator("#lapor-masking-words")).hasValue("B 1234 XY");
			page.locator("#lapor-masking-reason").fill("Nomor loket.");
			page.locator(".lapor-masking").getByText("Buka", new Locator.GetByTextOptions().setExact(true)).click();
			assertThat(page.locator("#lapor-masking-state")).containsText("Penyamaran sudah diperbaiki");
			assertThat(page.locator(".lapor-masked-text")).containsText("Antrian B 1234 XY tidak");

			page.locator("#lapor-masking-words").fill("sejak Januari");
			page.locator("#lapor-masking-reason").fill("Hanya satu keluarga.");
			page.locator(".lapor-masking").getByText("Samarkan", new Locator.GetByTextOptions().setExact(true)).click();
			assertThat(page.locator(".lapor-masked-text")).containsText("dipanggil [disamarkan].");

			page.locator("#lapor-masking-words").fill("Maman Rukmana");
			page.locator("#lapor-masking-reason").fill("Perlu diketahui.");
			page.locator(".lapor-masking").getByText("Buka", new Locator.GetByTextOptions().setExact(true)).click();
			assertThat(page.locator("#lapor-masking-state")).containsText("laporan ini anonim");
			Chromium.picture(page, "desk-7-masking-corrected");
			assertThat(desk.errors()).isEmpty();
		}
	}

	/** Two tasks one after the other: what is read and written belongs to the second. */
	@Test
	void panelFollowsTheTaskThatIsPicked() {
		var first = this.cases.file();
		var second = this.cases.file();
		try (var desk = before("verifikator", first, "userTask_verifyComplaint")) {
			assertThat(desk.panel()).containsText(first.spoken());
			desk.page()
				.evaluate("(id) => { location.hash = '#/?task=' + id; }",
						this.cases.task(second, "userTask_verifyComplaint").getId());
			assertThat(desk.panel().locator(".lapor-number")).hasText(second.spoken());
			desk.claim();
			desk.write("reason", "Laporan yang kedua.");
			var task = this.cases.task(second, "userTask_verifyComplaint");
			assertThat(this.words.read(task.getProcessInstanceId(), "reason")).contains("Laporan yang kedua.");
			assertThat(desk.errors()).isEmpty();
		}
	}

	@Test
	void verifierIsWarnedOfTheAccusedAndStrikesAMistake() {
		var number = this.cases.file(new NewReport("COMPLAINT", "Bantuan dipotong",
				"Kepala Dinas Sosial memotong bantuan warga desa kami setiap bulan.", "SOCIAL_AID", "32.12", null,
				LocalDate.now().minusDays(20), null, true, false, null,
				new NewReport.Person("Maman Rukmana", "081234567890", null)));
		try (var desk = before("verifikator", number, "userTask_verifyComplaint")) {
			desk.claim();
			var warning = desk.page().locator(".lapor-alert");
			assertThat(warning).containsText("Dinas Sosial Kabupaten Indramayu (pemda-3212-dinsos)");
			Chromium.picture(desk.page(), "desk-8-accused");
			desk.choose("Keputusan", "Verifikasi dan teruskan");
			desk.type("targetAgency", "pemda-3212-dinsos");
			desk.complete();
			assertThat(desk.refusal()).containsText("sebagai terlapor");
			assertThat(desk.panel().locator("p.lapor-conflict")).containsText("Benturan kepentingan");

			warning.locator("summary").click();
			warning.locator("textarea").fill("Yang dimaksud dinas daerah lain.");
			warning.getByRole(AriaRole.BUTTON).click();
			assertThat(warning).hasCount(0);
			desk.finish();
			this.cases.work(number);
			assertThat(this.cases.complaint(number).agencyCode()).isEqualTo("pemda-3212-dinsos");
			assertThat(desk.errors()).isEmpty();
		}
	}

	@Test
	void wordsTypedRightBeforeTheCompletionAreSavedFirst() {
		var number = this.cases.file();
		try (var desk = before("verifikator", number, "userTask_verifyComplaint")) {
			desk.claim();
			desk.choose("Keputusan", "Minta penetapan penengah");
			desk.page().locator("#lapor-words-reason").fill("Jalan ini melintasi dua kabupaten.");
			desk.finish();
			this.cases.work(number);
			assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.AWAITING_ASSIGNMENT);
		}
	}

	@Test
	void officerReadsTheMaskedVersionAndAnswersBesideTheTask() {
		answerThreeOthersWith(ANSWER);
		var number = this.cases.file(report());
		this.cases.forward(number, CaseDriver.DISDUKCAPIL);
		try (var desk = before("petugas.disdukcapil.indramayu", number, "userTask_respond")) {
			desk.claim();
			var page = desk.page();
			assertThat(desk.panel()).containsText("[");
			assertThat(desk.panel()).not().containsText("6032981234567890");
			assertThat(desk.panel()).not().containsText("Maman");
			Chromium.picture(page, "desk-4-officer-reads");

			page.setInputFiles("#lapor-files",
					new FilePayload("../bukti.jpg", "image/jpeg", Samples.photo().content()));
			page.getByText("Lampirkan", new Page.GetByTextOptions().setExact(true)).click();
			assertThat(desk.panel()).containsText("Berkas dilampirkan.");
			assertThat(desk.panel()).containsText("terkirim bersama jawaban");
			assertThat(Chromium.width(page.locator(".lapor-files img").first())).isEqualTo(64);
			Chromium.picture(page, "desk-4b-officer-attaches");

			page.locator("#lapor-words-interim").fill("Sedang kami periksa bersama bank penyalur.");
			page.locator("#lapor-promised").fill(LocalDate.now().plusDays(7).toString());
			page.getByText("Beri jawaban sementara").click();
			assertThat(desk.panel()).containsText("Jawaban sementara terkirim");
			page.locator("#lapor-words-answer").fill(ANSWER);
			page.reload();
			assertThat(page.locator("#lapor-words-answer")).hasValue(ANSWER);
			Chromium.picture(page, "desk-5-after-reload");
			page.setViewportSize(1366, 768);
			seesItAsOthersWill(desk);
			tellsColleagues(desk);
			desk.choose("Keputusan", "Kirim jawaban");
			desk.choose("Hasil", "Diselesaikan");
			seesTheOutcomeBesideIt(desk);
			isAskedWhetherTheWordsAreMeant(desk);
			desk.finish();
			assertThat(desk.errors()).isEmpty();
		}
	}

	private static void seesItAsOthersWill(TasklistDriver desk) {
		var page = desk.page();
		page.locator("#lapor-words-answer").fill(ANSWER + " Nomor 6032981234567890.");
		var writing = desk.panel()
			.locator(".lapor-writing", new Locator.LocatorOptions().setHas(page.locator("#lapor-words-answer")));
		writing.locator(".lapor-preview-press").click();
		var preview = writing.locator(".lapor-preview");
		assertThat(preview).containsText("Yang dibaca publik");
		assertThat(preview).containsText("Kartu dapat diambil");
		assertThat(preview).not().containsText("6032981234567890");
		preview.scrollIntoViewIfNeeded();
		Chromium.picture(page, "desk-5b-preview");
		SoundPage.lookAt(page, ".lapor-panel");
		page.locator("#lapor-words-answer").fill(ANSWER);
		assertThat(preview).isEmpty();
	}

	private static void seesTheOutcomeBesideIt(TasklistDriver desk) {
		var writing = desk.panel()
			.locator(".lapor-writing", new Locator.LocatorOptions().setHas(desk.page().locator("#lapor-words-answer")));
		writing.locator(".lapor-preview-press").click();
		assertThat(writing.locator(".lapor-preview")).containsText("Diselesaikan");
		Chromium.picture(desk.page(), "desk-5d-preview-with-outcome");
		writing.locator(".lapor-preview-press").click();
		assertThat(writing.locator(".lapor-preview")).isEmpty();
	}

	private static void tellsColleagues(TasklistDriver desk) {
		var page = desk.page();
		desk.panel().getByText("Catatan internal (0)").click();
		page.locator("#lapor-note").fill("Sudah saya telepon bank penyalur.");
		page.getByText("Simpan catatan").click();
		assertThat(desk.panel()).containsText("Catatan tersimpan.");
		var notes = desk.panel().locator(".lapor-notes");
		assertThat(notes).containsText("Sudah saya telepon bank penyalur.");
		assertThat(page.locator("#lapor-note")).hasValue("");
		notes.scrollIntoViewIfNeeded();
		Chromium.picture(page, "desk-5c-note");
	}

	/** Three others were sent the same words before. */
	private static void isAskedWhetherTheWordsAreMeant(TasklistDriver desk) {
		var page = desk.page();
		var tick = page.locator("input[id$=field_repetitionConfirmed]");
		assertThat(desk.panel().locator(".lapor-repeated").first()).containsText("ke 3 laporan lain");
		assertThat(tick).isVisible();
		desk.complete();
		assertThat(desk.refusal()).containsText("Tulisan yang sama sudah dikirim");
		tick.scrollIntoViewIfNeeded();
		Chromium.picture(page, "desk-5d-asked");
		SoundPage.lookAt(page, ".lapor-panel");
		tick.check();
	}

	/** Sends the same words to three other cases of the body. */
	private void answerThreeOthersWith(String words) {
		for (int other = 0; other < 3; other++) {
			var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
			this.cases.write(number, "userTask_respond", "answer", words);
			this.cases.complete(number, "userTask_respond",
					Map.of("responseDecision", "ANSWER", "answerOutcome", "ANSWERED"));
		}
	}

	@Test
	void oversightReadsTheCaseOnItsPageAndExtendsADeadline() {
		var number = this.cases.file(report());
		this.cases.forward(number, CaseDriver.DISDUKCAPIL);
		try (var desk = TasklistDriver.signedIn(chromium, this.port, "panrb", "/petugas/laporan/" + number)) {
			var page = desk.page();
			assertThat(page.locator("h1")).containsText(number.spoken());
			page.locator("#why").fill("Menunggu pemeriksaan lapangan.");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Perpanjang")).click();
			assertThat(page.locator("[role=status]")).containsText("diperpanjang");
			Chromium.picture(page, "desk-6-oversight-page");
		}
	}

	private TasklistDriver before(String user, CaseNumber number, String taskKey) {
		return TasklistDriver.before(chromium, this.port, user, this.cases.task(number, taskKey).getId());
	}

	private static NewReport report() {
		return new NewReport("COMPLAINT", "Kartu bantuan belum diterima",
				"Kartu bantuan sosial bernomor 6032981234567890 belum kami terima sejak Januari. Hubungi Maman Rukmana "
						+ "di 081234567890. " + HOSTILE,
				"SOCIAL_AID", "32.12", "Blok Karang Baru RT 02 RW 01", LocalDate.now().minusDays(20), null, true, false,
				null, new NewReport.Person("Maman Rukmana", "081234567890", "maman@example.org"));
	}

}
