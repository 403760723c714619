package id.go.lapor.search;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import id.go.lapor.SoundPage;
import id.go.lapor.CaseDriver;
import id.go.lapor.Chromium;
import id.go.lapor.LaporTest;
import id.go.lapor.TasklistDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of search in a browser: found, narrowed down, corrected and refused, on a
 * small telephone and on a desk. Pictures are left in {@code target/screenshots}.
 */
@LaporTest
class SearchBrowserTests {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver given;

	@Autowired
	SearchCorpus corpus;

	@ParameterizedTest
	@CsvSource({ "id,360", "en,1280" })
	void everybodyFindsNarrowsDownAndOpens(String language, int width) {
		var number = this.given.withAgency();
		this.corpus.catchUp();
		try (var reader = chromium.browser()
			.newContext(new Browser.NewContextOptions().setLocale(language.equals("id") ? "id-ID" : "en-GB")
				.setViewportSize(width, 800))) {
			var page = reader.newPage();
			page.navigate("http://localhost:" + this.port + "/");
			page.click("a[href='/cari']");
			page.fill("#q", "kartu bantuan");
			page.click("main button[type=submit]");
			assertThat(page.locator(".hits mark").first()).hasText("Kartu");
			look(page, "found", language, width);

			page.click("summary");
			page.selectOption("#instansi", CaseDriver.KEMENSOS);
			page.selectOption("#urut", "terbaru");
			page.click("main button[type=submit]");
			assertThat(page.locator("#instansi")).hasValue(CaseDriver.KEMENSOS);
			look(page, "narrowed", language, width);

			page.fill("#q", "bantuaan");
			page.click("main button[type=submit]");
			look(page, "suggested", language, width);
			page.fill("#q", "-");
			page.click("main button[type=submit]");
			assertThat(page.locator("[role=alert]")).isVisible();
			look(page, "refused", language, width);

			page.fill("#q", number.spoken());
			page.click("main [role=search] button[type=submit]");
			assertThat(page.url()).endsWith("/laporan/" + number);
		}
	}

	@Test
	void anOfficerFindsACase() {
		var number = this.given.withAgency();
		this.corpus.catchUp();
		try (var desk = TasklistDriver.signedIn(chromium, this.port, "koordinator.kemensos",
				"/petugas/laporan/" + number)) {
			var page = desk.page();
			page.click("nav a[href='/petugas/cari']");
			page.fill("#q", "\"kartu bantuan\"");
			page.click("[role=search] button[type=submit]");
			assertThat(page.locator(".hits mark").first()).hasText("Kartu");
			look(page, "officer", "id", page.viewportSize().width);
			page.click(".hits a >> nth=0");
			assertThat(page.url()).contains("/petugas/laporan/");
		}
	}

	private static void look(Page page, String name, String language, int width) {
		SoundPage.look(page, "search-" + name + "-" + language + "-" + width);
	}

}
