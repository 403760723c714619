package id.go.lapor.desk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import id.go.lapor.SoundPage;
import id.go.lapor.CaseDriver;
import id.go.lapor.Chromium;
import id.go.lapor.LaporTest;
import id.go.lapor.TasklistDriver;
import id.go.lapor.attachment.CaseFile;
import id.go.lapor.attachment.CaseFiles;
import id.go.lapor.attachment.FileReader;
import id.go.lapor.attachment.Samples;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.engine.door.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The national desk says how far a file goes, in a real browser and with the keyboard.
 */
@LaporTest
class FileReachBrowserTests {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	CaseFiles files;

	@Autowired
	ObjectMapper json;

	@Test
	void verifierHoldsBackACardAndForwardsTheRest() {
		var number = write();
		var task = this.cases.task(number, "userTask_verifyComplaint").getId();
		try (var desk = TasklistDriver.before(chromium, this.port, "verifikator", task)) {
			desk.claim();
			var page = desk.page();
			var first = desk.panel().locator("fieldset").first();
			assertThat(first.locator("legend")).hasText("Siapa yang boleh melihat lampiran 1?");
			assertThat(first.locator("input[value=BODY]")).isChecked();
			assertThat(desk.panel()).containsText("hanya verifikator nasional, sampai mereka memeriksanya");
			page.locator(".lapor-files img").first().scrollIntoViewIfNeeded();
			assertThat(Chromium.width(page.locator(".lapor-files img").first())).isEqualTo(64);
			page.locator(".lapor-reach button").nth(1).scrollIntoViewIfNeeded();
			Chromium.picture(page, "desk-8-file-reach");
			clean(page, ".lapor-files");

			first.locator("input[value=BODY]").focus();
			page.keyboard().press("ArrowDown");
			assertThat(first.locator("input[value=DESK]")).isChecked();
			assertThat(first.locator("[role=status]")).hasText("Belum tersimpan");
			desk.write("reason", "Ditangani Kementerian Sosial.");
			assertThat(first.locator("input[value=DESK]")).isChecked();

			desk.choose("Keputusan", "Verifikasi dan teruskan");
			desk.type("targetAgency", CaseDriver.KEMENSOS);
			desk.complete();
			assertThat(desk.refusal()).containsText("Anda belum melihat lampiran 2");
			assertThat(file(number, 0).audience()).as("what was chosen is saved before the completion")
				.isEqualTo("DESK");
			Chromium.picture(page, "desk-9-file-not-seen");

			var document = desk.panel().locator(".lapor-files a").nth(1).getAttribute("href");
			assertThat(page.request().get("http://localhost:" + this.port + document).status()).isEqualTo(200);
			desk.finish();
		}
		this.cases.work(number);
		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.IN_PROGRESS);
		assertThat(file(number, 0).audience()).isEqualTo("DESK");
		assertThat(file(number, 1).audience()).isEqualTo("BODY");
		assertThat(this.files.of(number, FileReader.OFFICERS)).extracting(CaseFile::position).containsExactly(2);
	}

	@Test
	void supervisorCorrectsItOnThePageOfTheCaseWithTheKeyboard() {
		var number = write();
		this.cases.forward(number, CaseDriver.KEMENSOS);
		try (var desk = TasklistDriver.signedIn(chromium, this.port, "supervisor", "/petugas/laporan/" + number)) {
			var page = desk.page();
			var form = page.locator("form[action$='/lampiran/1/jangkauan']");
			assertThat(form.locator("input[type=radio][value=BODY]")).isChecked();
			form.locator("input[type=radio][value=BODY]").focus();
			page.keyboard().press("ArrowDown");
			assertThat(form.locator("input[type=radio][value=DESK]")).isChecked();
			page.keyboard().press("Tab");
			page.keyboard().press("Tab");
			page.keyboard().press("Enter");
			assertThat(page.locator("[role=alert]")).containsText("Tuliskan alasannya");
			assertThat(form.locator("input[type=radio][value=DESK]")).isChecked();
			clean(page, "main");

			form.locator("textarea").fill("Kartu identitas terlihat.");
			form.locator("button").focus();
			page.keyboard().press("Enter");
			assertThat(page.locator("[role=status]")).containsText("sudah ditentukan");
			assertThat(page.locator(".files li").first()).containsText("hanya verifikator nasional");
			assertThat(page.locator("main")).containsText("Kartu identitas terlihat.");
			Chromium.picture(page, "desk-10-file-reach-page");
			clean(page, "main");
		}
		assertThat(file(number, 0).audience()).isEqualTo("DESK");
	}

	private CaseFile file(CaseNumber number, int at) {
		return this.files.of(number, FileReader.DESK).get(at);
	}

	private CaseNumber write() {
		var report = this.json.createObjectNode()
			.put("kind", "COMPLAINT")
			.put("title", "Kartu bantuan belum diterima")
			.put("text", "Sampai hari ini kartu bantuan sosial keluarga kami belum juga diterima dari desa.")
			.put("category", "SOCIAL_AID")
			.put("regionCode", "32.12")
			.put("anonymous", true)
			.put("secret", false);
		var handed = new LinkedHashMap<String, byte[]>();
		handed.put("ktp.jpg", Samples.photo().content());
		handed.put("surat.pdf", Samples.document().content());
		var browser = new Browser(this.port);
		var accepted = browser.send(browser.uploading("/api/v1/reports",
				Map.of("report\"\r\nContent-Type: application/json\r\nX-Rest: \"", report.toString()), handed));
		assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(201);
		try {
			var number = CaseNumber
				.of(this.json.readTree(accepted.body().getBytes(StandardCharsets.UTF_8)).path("caseNumber").asText());
			this.cases.work(number);
			return number;
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static void clean(Page page, String part) {
		assertThat(page.locator(part).first()).isVisible();
		SoundPage.lookAt(page, part);
	}

}
