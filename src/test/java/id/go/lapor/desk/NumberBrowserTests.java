package id.go.lapor.desk;

import java.time.LocalDate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.go.lapor.SoundPage;
import id.go.lapor.CaseDriver;
import id.go.lapor.Chromium;
import id.go.lapor.LaporTest;
import id.go.lapor.TasklistDriver;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.intake.NewReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An officer looks up one masked number, in Tasklist and on the page of the case. */
@LaporTest
class NumberBrowserTests {

	private static final String CARD = "6032981234567890";

	private static final String OFFICER = "petugas.dinsos.indramayu";

	private static final String REASON = "Mencocokkan kartu dengan data bank penyalur.";

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Test
	void officerOpensANumberBesideTheTask() {
		var number = atDinsos(true);
		var task = this.cases.task(number, "userTask_respond").getId();
		try (var desk = TasklistDriver.before(chromium, this.port, OFFICER, task)) {
			assertThat(desk.panel()).containsText("Ambil tugas ini lebih dahulu bila Anda perlu membuka nomor");
			assertThat(desk.panel().locator(".lapor-quiet")).hasCount(0);
			desk.claim();
			var page = desk.page();
			assertThat(desk.panel().locator(".lapor-quiet")).hasCount(1);
			Chromium.picture(page, "numbers-1-offered");

			desk.panel().locator(".lapor-quiet").click();
			assertThat(page.locator("#lapor-number-reason")).isFocused();
			page.locator("#lapor-number-reason").fill("cek");
			button(page, "Buka").click();
			assertThat(page.locator(".lapor-refusal")).containsText("paling sedikit 15 huruf");
			page.locator("#lapor-number-reason").fill(REASON);
			Chromium.picture(page, "numbers-2-reason");
			button(page, "Buka").click();
			assertThat(page.locator(".lapor-opened")).hasText(CARD);
			assertThat(desk.panel()).containsText("Terbuka bagi Anda sampai");
			Chromium.picture(page, "numbers-3-opened");

			button(page, "Tutup").click();
			assertThat(desk.panel()).not().containsText(CARD);
			page.reload();
			assertThat(desk.panel().locator(".lapor-quiet")).hasText("lihat lagi");
			assertThat(desk.panel()).not().containsText(CARD);
			desk.panel().locator(".lapor-quiet").click();
			assertThat(page.locator(".lapor-opened")).hasText(CARD);
			assertThat(page.locator(".lapor-number-desk").locator("textarea")).hasCount(0);
			assertThat(desk.errors()).isEmpty();
		}
	}

	@Test
	void officerReadsWhyNothingOpensInAnAnonymousReport() {
		var number = atDinsos(false);
		try (var desk = TasklistDriver.before(chromium, this.port, OFFICER,
				this.cases.task(number, "userTask_respond").getId())) {
			desk.claim();
			assertThat(desk.panel()).containsText("Pelapor anonim tidak mengizinkan");
			assertThat(desk.panel().locator(".lapor-quiet")).hasCount(0);
			Chromium.picture(desk.page(), "numbers-4-no-consent");
		}
	}

	/** On a telephone, and with scripts it does not need. */
	@Test
	void officerOpensANumberOnThePageOfTheCase() {
		var number = atDinsos(true);
		try (var desk = TasklistDriver.before(chromium, this.port, OFFICER,
				this.cases.task(number, "userTask_respond").getId())) {
			desk.claim();
			var page = desk.page();
			page.setViewportSize(360, 800);
			desk.visit("/petugas/laporan/" + number);
			page.getByText("Buka nomor ini").click();
			look(page, "numbers-page-1-asked");
			page.locator("#alasan-1").fill(REASON);
			button(page, "Buka").click();
			assertThat(page.locator(".opened")).hasText(CARD);
			look(page, "numbers-page-2-opened");
			desk.visit("/petugas/laporan/" + number);
			assertThat(page.locator(".opened")).hasCount(0);
			assertThat(page.getByText("sedang terbuka bagi Anda")).isVisible();
		}
	}

	private static void look(Page page, String name) {
		SoundPage.look(page, name + "-360");
	}

	private static com.microsoft.playwright.Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private CaseNumber atDinsos(boolean consent) {
		var number = this.cases.file(new NewReport("COMPLAINT", "Kartu bantuan tertahan",
				"Kartu KKS " + CARD + " milik tetangga tidak dapat dipakai sejak Januari. Hubungi 0856 1111 2222.",
				"SOCIAL_AID", "32.12", "Blok Karang Baru RT 02 RW 01", LocalDate.now().minusDays(20), null, true, false,
				null, new NewReport.Person("Maman Rukmana", "081298765432", null), consent));
		this.cases.forward(number, CaseDriver.DINSOS);
		return number;
	}

}
