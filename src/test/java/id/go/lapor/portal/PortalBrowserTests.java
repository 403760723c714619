package id.go.lapor.portal;

import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.go.lapor.SoundPage;
import id.go.lapor.CaseDriver;
import id.go.lapor.Chromium;
import id.go.lapor.ProcessTest;
import id.go.lapor.ReporterDriver;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.receipt.SentCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reporter's pages in a real browser with scripts off, on a small telephone and on a
 * desk, in both languages: they can be used, axe finds nothing, nothing runs over the
 * edge. Pictures are left in {@code target/screenshots}.
 */
@ProcessTest
class PortalBrowserTests {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	private int port;

	@Autowired
	private CaseDriver given;

	@Autowired
	private ComplaintRegister register;

	@Autowired
	private SentCodes sent;

	@ParameterizedTest
	@CsvSource({ "id,360", "en,360", "en,1280" })
	void walksAReportThroughEveryPage(String language, int width) {
		try (var reader = reader(language, width)) {
			var reporter = new ReporterDriver(reader, this.port);
			var page = reporter.page();
			reporter.visit("/");
			look(page, "home", language, width);
			page.click("main .button.first");
			look(page, "write", language, width);
			refuseAnEmptyReport(page, language, width);
			reporter.fill();
			assertThat(page.inputValue("#title")).isEqualTo("Kartu bantuan sosial belum diterima");
			wish(page, language, width);
			reporter.send();
			look(page, "receipt", language, width);
			var number = reporter.number();

			page.click("main a.button");
			look(page, "own-unverified", language, width);
			assertThat(page.locator("#lampiran").count()).as("a heading over nothing").isZero();
			assertThat(page.url()).endsWith("/laporan/" + number.value());

			this.given.work(number);
			ask(number);
			page.reload();
			look(page, "own-asked", language, width);
			page.fill("#text", "Di Desa Karangsong, Blok Karang Baru.");
			page.click("main form .first");
			this.given.work(number);
			this.given.forward(number, CaseDriver.KEMENSOS);
			page.reload();
			look(page, "own-in-progress", language, width);

			this.given.answer(number);
			page.reload();
			look(page, "own-answered", language, width);
			page.click("main form .first");
			page.check("input[value=CONTESTED]");
			page.click("main form .first");
			look(page, "own-contest-refused", language, width);

			seeAsEverybody(number, language, width);
			page.check("input[value=SATISFIED]");
			page.click("main form .first");
			look(page, "own-closed", language, width);
			assertThat(page.content()).doesNotContain(reporter.receipt());

			page.click(".leave button");
			reporter.visit("/laporan/1000000005");
			look(page, "not-found", language, width);
		}
	}

	@ParameterizedTest
	@CsvSource({ "id,360", "en,1280" })
	void replacesALostReceipt(String language, int width) {
		try (var reader = reader(language, width)) {
			var accepted = this.given.accept(CaseDriver.report());
			var number = accepted.caseNumber();
			this.given.work(number);
			var reporter = new ReporterDriver(reader, this.port);
			var page = reporter.page();
			reporter.visit("/");
			page.click("#ikuti a");
			look(page, "lost-receipt", language, width);
			page.fill("#nomor", number.spoken());
			page.click("main form .first");
			look(page, "lost-receipt-code", language, width);
			page.fill("#kode", "AAAAA-AAAAA");
			page.click("main form .first");
			look(page, "lost-receipt-wrong-code", language, width);

			this.given.work(number);
			page.fill("#kode", code(number).toLowerCase().replace('-', ' '));
			page.click("main form .first");
			look(page, "receipt-replaced", language, width);
			var receipt = page.textContent(".secret .code").strip();
			assertThat(page.url()).endsWith("/tanda-terima-hilang/" + number.value());
			page.click("main a.button");
			assertThat(page.isVisible(".leave button")).as("open on this device").isTrue();

			reporter.follow(number.spoken(), accepted.receipt().printed());
			look(page, "receipt-no-more", language, width);
			assertThat(page.isVisible(".leave button")).isFalse();
			reporter.follow(number.spoken(), receipt);
			assertThat(page.isVisible(".leave button")).isTrue();
		}
	}

	@Test
	void warnsOfTheAutomaticCloseAndTakesALateContest() {
		try (var reader = reader("id", 360)) {
			var accepted = this.given.accept(CaseDriver.report());
			var number = accepted.caseNumber();
			this.given.work(number);
			this.given.forward(number, CaseDriver.KEMENSOS);
			this.given.answer(number);
			this.given.passDays(number, 12);
			var reporter = new ReporterDriver(reader, this.port);
			var page = reporter.page();
			reporter.follow(number.spoken(), accepted.receipt().printed());
			assertThat(page.textContent(".countdown")).isEqualTo("Selesai otomatis dalam 4 hari");
			look(page, "own-countdown", "id", 360);

			this.given.passUntilQuiet(number);
			page.reload();
			look(page, "own-closed-by-system", "id", 360);
		}
	}

	@Test
	void isUsableByTheKeyboardAlone() {
		try (var reader = reader("id", 1280)) {
			var reporter = new ReporterDriver(reader, this.port);
			var page = reporter.page();
			reporter.visit("/");
			page.keyboard().press("Tab");
			assertThat(page.locator(":focus").textContent()).isEqualTo("Langsung ke isi");
			page.keyboard().press("Enter");
			page.keyboard().press("Tab");
			assertThat(page.locator(":focus").textContent()).isEqualTo("LAPOR!");
		}
	}

	private BrowserContext reader(String language, int width) {
		return chromium.browser()
			.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(true)
				.setLocale(language.equals("id") ? "id-ID" : "en-GB")
				.setViewportSize(width, 800));
	}

	private void refuseAnEmptyReport(Page page, String language, int width) {
		page.fill("#text", "Tulisan yang tidak boleh hilang, walau isian lain belum benar.");
		page.click("button[name=kirim]");
		assertThat(page.inputValue("#text")).startsWith("Tulisan yang tidak boleh hilang");
		look(page, "write-refused", language, width);
	}

	private void wish(Page page, String language, int width) {
		page.fill("#agency", "antah berantah");
		page.click("button[name=cariInstansi]");
		look(page, "write-agency-none", language, width);
		page.fill("#agency", "sosial");
		page.click("button[name=kirim]");
		look(page, "write-agency-open", language, width);
		page.check("input[value=" + CaseDriver.KEMENSOS + "]");
		assertThat(page.isChecked("input[value='32.12']")).isTrue();
	}

	private void ask(CaseNumber number) {
		this.given.write(number, "userTask_verifyComplaint", "question",
				"Di desa mana, dan sejak kapan kartu itu dijanjikan?");
		this.given.complete(number, "userTask_verifyComplaint", Map.of("verificationDecision", "ASK"));
	}

	/** What came by message. */
	private String code(CaseNumber number) {
		return this.register.timeline(number, Visibility.GUARDIANS)
			.stream()
			.filter((line) -> line.event() == CaseEvent.RECEIPT_CODE_ISSUED)
			.map((line) -> this.sent.printed(line.detail()).orElseThrow())
			.findFirst()
			.orElseThrow();
	}

	private void seeAsEverybody(CaseNumber number, String language, int width) {
		try (var everybody = reader(language, width)) {
			var passerBy = new ReporterDriver(everybody, this.port);
			var page = passerBy.page();
			passerBy.visit("/laporan/" + number.value());
			look(page, "public", language, width);
			assertThat(page.content()).contains("Maman R.").doesNotContain("Rukmana", "3456 7890");
		}
	}

	private static void look(Page page, String name, String language, int width) {
		assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
		SoundPage.look(page, "portal-" + name + "-" + language + "-" + width);
	}

}
