package id.go.lapor.portal;

import com.microsoft.playwright.Page;
import id.go.lapor.Chromium;
import id.go.lapor.LaporTest;
import id.go.lapor.SoundPage;
import id.go.lapor.TasklistDriver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The officers' own pages beside Tasklist, as they are walked and looked at. */
@LaporTest
class EntryBrowserTests {

	private static Chromium chromium;

	@LocalServerPort
	int port;

	@BeforeAll
	static void openTheBrowser() {
		chromium = Chromium.open();
	}

	@AfterAll
	static void closeTheBrowser() {
		if (chromium != null) {
			chromium.close();
		}
	}

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

	private static void write(Page page) {
		page.fill("#title", "Antrean loket tidak dilayani");
		page.fill("#text", "Sudah dua hari loket pelayanan di kecamatan tutup tanpa pemberitahuan.");
		page.selectOption("#category", "SOCIAL_AID");
		page.fill("#region", "indramayu");
		page.click("button[name=cari]");
		page.check("input[name=regionCode][value='32.12']");
		page.fill("#nama", "Sumiyati");
		page.fill("#telepon", "081234567890");
	}

}
