package id.go.lapor.portal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.go.lapor.SoundPage;
import id.go.lapor.Chromium;
import id.go.lapor.ProcessTest;
import id.go.lapor.attachment.Sample;
import id.go.lapor.attachment.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files on the reporter's pages in a real browser, on a small telephone: they are kept
 * when a field is wrong, shown to their reporter, and added to a reply.
 */
@ProcessTest
class FilesBrowserTests {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	private int port;

	@Test
	void attachesKeepsShowsAndAdds() {
		try (var reader = chromium.browser()
			.newContext(new Browser.NewContextOptions().setLocale("id-ID").setViewportSize(360, 800))) {
			var page = reader.newPage();
			page.setDefaultTimeout(10_000);
			page.navigate("http://localhost:" + this.port + "/lapor");
			page.setInputFiles("#files", new FilePayload[] { payload(Samples.photo()), payload(Samples.document()) });
			page.click("button[name=kirim]");
			assertThat(page.locator(".kept li").allTextContents()).hasSize(2);
			look(page, "files-kept");

			page.locator(".kept button").nth(1).click();
			assertThat(page.locator(".kept li").allTextContents()).hasSize(1);
			page.setInputFiles("#files", payload(Samples.document()));
			write(page);
			page.click("main a.button");
			page.locator(".files img").scrollIntoViewIfNeeded();
			assertThat(Chromium.width(page.locator(".files img").first())).isEqualTo(64);
			assertThat(page.textContent(".files")).contains("Unduh dokumen lampiran 2");
			assertThat(page.textContent(".files")).as("the reporter reads who else sees it")
				.contains("Yang dapat melihat selain Anda:", "umum, sejauh laporannya terbuka");
			look(page, "files-shown");

			page.fill("#text", "Foto menyusul.");
			page.setInputFiles("#files", payload(Samples.few().get(1)));
			page.click("main form .first");
			assertThat(page.locator(".files img").count()).isEqualTo(2);
			look(page, "files-added");
		}
	}

	private static void write(Page page) {
		page.fill("#title", "Kartu bantuan sosial belum diterima");
		page.fill("#text", "Sampai hari ini kartu bantuan sosial keluarga kami belum juga diterima dari desa.");
		page.selectOption("#category", "SOCIAL_AID");
		page.fill("#region", "Kabupaten Indramayu");
		page.click("button[name=cari]");
		assertThat(page.locator(".kept li").allTextContents()).as("every button keeps the files").hasSize(2);
		page.check("input[name=regionCode][value='32.12']");
		page.fill("#nama", "Maman Rukmana");
		page.fill("#telepon", "0812 3456 7890");
		page.click("button[name=kirim]");
	}

	private static FilePayload payload(Sample sample) {
		return new FilePayload(sample.name(), "application/octet-stream", sample.content());
	}

	private static void look(Page page, String name) {
		SoundPage.look(page, "portal-" + name);
	}

}
