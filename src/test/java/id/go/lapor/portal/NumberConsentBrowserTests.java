package id.go.lapor.portal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import id.go.lapor.SoundPage;
import id.go.lapor.CaseDriver;
import id.go.lapor.Chromium;
import id.go.lapor.ProcessTest;
import id.go.lapor.ReporterDriver;
import id.go.lapor.complaint.CaseEvent;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reporter says whether masked numbers may be opened, and takes it back, with scripts
 * off on a small telephone and on a desk.
 */
@ProcessTest
class NumberConsentBrowserTests {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	private int port;

	@Autowired
	private CaseDriver given;

	@ParameterizedTest
	@CsvSource({ "id,360", "en,1280" })
	void reporterAllowsNumbersWhileWritingAndTakesItBackLater(String language, int width) {
		var options = new Browser.NewContextOptions().setLocale(language.equals("id") ? "id-ID" : "en-GB")
			.setViewportSize(width, 800);
		try (var reader = chromium.browser().newContext(options)) {
			var reporter = new ReporterDriver(reader, this.port);
			var page = reporter.page();
			reporter.visit("/lapor");
			reporter.fill();
			page.fill("#text", "Kartu KKS 6032981234567890 milik tetangga tidak dapat dipakai sejak Januari.");
			page.click("button[name=pratinjau]");
			assertThat(page.textContent("#pratinjau")).contains("Maman R.").doesNotContain("Rukmana");
			look(page, "preview-named", language, width);
			page.check("input[name=anonymous]");
			assertThat(page.isChecked("input[name=bukaNomor]")).isFalse();
			page.click("button[name=pratinjau]");
			assertThat(page.textContent("#pratinjau")).doesNotContain("Maman");
			look(page, "preview-closed", language, width);
			page.check("input[name=bukaNomor]");
			page.click("button[name=pratinjau]");
			assertThat(page.isChecked("input[name=bukaNomor]")).isTrue();
			look(page, "preview-allowed", language, width);
			reporter.send();
			var number = reporter.number();
			assertThat(this.given.complaint(number).mayOpenNumbers()).isTrue();

			page.click("main a.button");
			page.click("#izin-nomor summary");
			look(page, "own-allowed", language, width);
			reporter.visit("/laporan/" + number.value() + "/data");
			look(page, "data", language, width);
			reporter.visit("/laporan/" + number.value());
			page.click("#izin-nomor summary");
			page.click("#izin-nomor button");
			assertThat(this.given.complaint(number).mayOpenNumbers()).isFalse();
			assertThat(this.given.events(number)).contains(CaseEvent.NUMBERS_CLOSED);
			page.click("#izin-nomor summary");
			look(page, "own-closed", language, width);
			page.click("#izin-nomor button");
			assertThat(this.given.complaint(number).mayOpenNumbers()).isTrue();
		}
	}

	private static void look(Page page, String name, String language, int width) {
		SoundPage.look(page, "consent-" + name + "-" + language + "-" + width);
	}

}
