package id.go.lapor.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import id.go.lapor.CaseDriver;
import id.go.lapor.Chromium;
import id.go.lapor.LaporTest;
import id.go.lapor.SoundPage;
import id.go.lapor.TasklistDriver;
import id.go.lapor.intake.NewReport;
import id.go.lapor.search.SearchCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The officers' own pages beside Tasklist, as they are walked and looked at. */
@LaporTest
class EntryBrowserTests {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	SearchCorpus corpus;

	@Test
	void aCoordinatorWritesForAVisitorAndKeepsATemplate() {
		try (var desk = TasklistDriver.signedIn(chromium, this.port, "koordinator.indramayu", "/petugas/cari")) {
			var page = desk.page();
			page.setViewportSize(360, 740);
			page.click("nav a[href='/petugas/tulis']");
			page.click("button[name=kirim]");
			assertThat(page.locator("#kesalahan")).isVisible();
			SoundPage.look(page, "entry-refused-360");

			write(page);
			SoundPage.look(page, "entry-questions-360");
			page.click("button[name=kirim]");
			assertThat(page.locator("#kesalahan a[href='#jawab-bansos-terakhir']")).isVisible();
			assertThat(page.locator("#jawab-bansos-terakhir")).hasValue("bulan lalu");
			assertThat(page.locator("#jawab-bansos-tempat")).hasValue("Kantor pos Jatibarang");
			SoundPage.look(page, "entry-questions-refused-360");
			page.fill("#jawab-bansos-terakhir", "2026-01-20");
			page.click("button[name=kirim]");
			assertThat(page.locator(".big.code")).isVisible();
			SoundPage.look(page, "entry-sheet-360");

			page.setViewportSize(1366, 768);
			page.navigate("http://localhost:" + this.port + "/petugas/cari");
			page.click("nav a[href='/petugas/templat']");
			page.fill("#name", "Kartu sudah dicetak, dari loket");
			page.fill("#text", "Kartu untuk laporan {nomor} sudah dicetak; lihat {nomor_antrean}.");
			page.click("section form button[type=submit]");
			assertThat(page.locator("[role=status]")).isVisible();
			assertThat(page.locator(".warn", new Page.LocatorOptions().setHasText("nomor_antrean"))).isVisible();
			SoundPage.look(page, "templates-1366");
		}
	}

	@Test
	void anOfficerTagsACaseAndFindsItAgain() {
		var number = this.cases.file(new NewReport("COMPLAINT", "Jalan rusak di depan pasar",
				"Jalan di depan pasar berlubang dan sudah ada yang jatuh.", "ROAD", "32.12", null, null, null, true,
				false, null, null, false, null,
				Map.of("jalan-sejak", "2", "jalan-bahaya", "3", "jalan-panjang", "40")));
		this.cases.forward(number, CaseDriver.KEMENSOS);
		try (var desk = TasklistDriver.signedIn(chromium, this.port, "petugas.kemensos",
				"/petugas/laporan/" + number)) {
			var page = desk.page();
			page.setViewportSize(1366, 768);
			page.fill("#tag", "0812 3456 7890");
			page.click("#label form[action$='/label'] button");
			assertThat(page.locator("[role=alert]")).containsText("tidak boleh memuat nama orang, nomor");
			assertThat(page.locator("#tag")).hasValue("0812 3456 7890");
			page.fill("#tag", "Jalan Pantura");
			page.click("#label form[action$='/label'] button");
			assertThat(page.locator(".tags")).containsText("jalan pantura");
			assertThat(page.locator(".answers")).containsText("Sudah ada yang celaka");
			SoundPage.look(page, "case-tags-answers-1366");
			this.corpus.catchUp();
			page.click(".tags a");
			assertThat(page.locator("#label")).hasValue("jalan pantura");
			assertThat(page.locator(".hits")).containsText(number.spoken());
			SoundPage.look(page, "search-tag-1366");
			desk.visit("/camunda/app/tasklist/default/");
			page.getByText("Tugas kelompok saya").click();
			page.waitForURL(Pattern.compile(".*filter=.*"));
			var search = "[{\"type\":\"processInstanceBusinessKey\",\"operator\":\"eq\",\"value\":\"" + number + "\"}]";
			desk.visit("/camunda/app/tasklist/default/#/?filter=" + page.url().replaceFirst(".*filter=([^&]+).*", "$1")
					+ "&searchQuery=" + URLEncoder.encode(search, StandardCharsets.UTF_8));
			assertThat(page.locator(".lapor-card-tag")).hasText("#jalan pantura");
			Chromium.picture(page, "card-tag-1366");
			desk.open(this.cases.task(number, "userTask_respond").getId());
			assertThat(desk.panel().locator(".lapor-answers")).containsText("Sudah ada yang celaka");
			assertThat(desk.panel()).containsText("#jalan pantura");
			desk.panel().locator(".lapor-answers").scrollIntoViewIfNeeded();
			Chromium.picture(page, "panel-answers-tags-1366");
		}
	}

	@Test
	void anAdministratorSaysWhatACategoryAsks() {
		try (var desk = TasklistDriver.signedIn(chromium, this.port, "admin", "/petugas/cari")) {
			var page = desk.page();
			page.setViewportSize(1366, 768);
			page.click("nav a[href='/petugas/kategori']");
			page.selectOption("#category", "PUBLIC_SPACE");
			page.fill("#words", "Bagian mana yang rusak?");
			page.selectOption("#kind", "CHOICE");
			page.fill("#choices", "Bangku");
			page.click("main form button[type=submit]:not(.quiet)");
			assertThat(page.locator("[role=alert]")).containsText("dua sampai 15 pilihan");
			assertThat(page.locator("#words")).hasValue("Bagian mana yang rusak?");
			SoundPage.look(page, "questions-refused-1366");
			page.fill("#choices", "Bangku\nLampu taman");
			page.click("main section form button[type=submit]");
			assertThat(page.locator("[role=status]")).isVisible();
			page.click("a[aria-label='Ubah pertanyaan Bagian mana yang rusak?']");
			assertThat(page.locator("#choices")).hasValue("Bangku\nLampu taman");
			page.check("input[name=required]");
			SoundPage.look(page, "questions-change-1366");
			page.click("main section form button[type=submit]");
			page.click("button[aria-label='Hapus pertanyaan Bagian mana yang rusak?']");
			assertThat(page.locator("main")).not().containsText("Bagian mana yang rusak?");
		}
	}

	private static void write(Page page) {
		page.fill("#title", "Antrean loket tidak dilayani");
		page.fill("#text", "Sudah dua hari loket pelayanan di kecamatan tutup tanpa pemberitahuan.");
		page.selectOption("#category", "SOCIAL_AID");
		page.fill("#region", "indramayu");
		page.click("button[name=cari]");
		page.check("input[name=regionCode][value='32.12']");
		page.check("input[name='jawab-bansos-program'][value='1']");
		page.evaluate("document.querySelector('#jawab-bansos-terakhir').type = 'text'");
		page.fill("#jawab-bansos-terakhir", "bulan lalu");
		page.fill("#jawab-bansos-tempat", "Kantor pos Jatibarang");
		page.fill("#nama", "Sumiyati");
		page.fill("#telepon", "081234567890");
	}

}
