package id.go.lapor.desk;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import id.go.lapor.CaseDriver;
import id.go.lapor.Chromium;
import id.go.lapor.LaporTest;
import id.go.lapor.SoundPage;
import id.go.lapor.TasklistDriver;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.intake.NewReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Fifty reports forwarded in a real browser, at a desk and on a tablet. */
@LaporTest
class BulkBrowserTests {

	private static final String HERE = "/petugas/massal";

	/** Where no other report of this house comes from. */
	private static final String REGION = "53.17";

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	JdbcClient jdbc;

	@Test
	void verifierForwardsFiftyFromTasklistWithOneConfirmation() {
		List<CaseNumber> numbers = IntStream.range(0, 50).mapToObj((i) -> this.cases.file(report())).toList();
		try (var desk = TasklistDriver.signedIn(chromium, this.port, "verifikator", "/camunda/app/tasklist/default/")) {
			var page = desk.page();
			page.setViewportSize(1366, 768);
			page.getByText("Banyak sekaligus").first().click();
			page.waitForURL((url) -> url.contains(HERE));
			page.locator("#jenis").selectOption("VERIFY");
			page.locator("#wilayah").fill(REGION);
			page.locator("#banyak").selectOption("200");
			page.getByText("Tampilkan", new Page.GetByTextOptions().setExact(true)).click();
			for (var number : numbers) {
				page.locator("input[name=task][value='" + task(number) + "']").check();
			}
			page.locator("input[name=deed][value=FORWARD]").check();
			page.locator("#agency").fill("kementerian sosial");
			page.locator(".deeds button[type=submit]").click();
			assertThat(page.locator("[role=alert]")).containsText("bukan kode instansi");
			assertThat(page.locator("input[name=task]:checked")).hasCount(50);
			page.locator("input[name=pick][value=kemensos]").check();
			page.evaluate("window.scrollTo(0, 0)");
			page.screenshot(new Page.ScreenshotOptions()
				.setPath(Path.of("target", "screenshots", "desk-bulk-1-choice-1366x768.png")));
			SoundPage.look(page, "desk-bulk-1-choice");
			page.locator(".deeds button[type=submit]").click();
			page.waitForURL(Pattern.compile(".*" + HERE + "/[0-9a-f-]{36}"));
			assertThat(page.locator("[role=status]")).containsText("50 dapat dilakukan, 0 tidak");
			SoundPage.look(page, "desk-bulk-2-preview");
			page.locator("main button[type=submit]").getByText("Lakukan untuk 50 tugas").click();
			assertThat(page.locator("[role=status]")).containsText("50 dilakukan, 0 tidak");
			page.reload();
			assertThat(page.locator("[role=status]")).containsText("50 dilakukan, 0 tidak");
			SoundPage.look(page, "desk-bulk-3-account");
			assertThat(desk.errors()).isEmpty();

			page.setViewportSize(820, 1180);
			SoundPage.look(page, "desk-bulk-4-account-tablet");
			desk.visit(HERE);
			SoundPage.look(page, "desk-bulk-5-choice-tablet");
			desk.visit("/petugas/ketidakhadiran");
			SoundPage.look(page, "desk-duty-1-absences-tablet");
			page.setViewportSize(360, 740);
			SoundPage.look(page, "desk-duty-2-absences-phone");
			desk.visit(HERE);
			SoundPage.look(page, "desk-bulk-6-choice-phone");
		}
		lookAtWhatLiesStill();
		assertThat(numbers).allSatisfy((number) -> {
			assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.IN_PROGRESS);
			assertThat(this.cases.complaint(number).agencyCode()).isEqualTo("kemensos");
		});
	}

	/** The page of those who lead a desk, with something on it. */
	private void lookAtWhatLiesStill() {
		var number = this.cases.file();
		this.cases.claim(number, "userTask_verifyComplaint", "verifikator2");
		var longAgo = Timestamp.from(Instant.now().minus(Duration.ofDays(20)));
		this.jdbc.sql("update held_task set taken_at = ? where task_id = ?").params(longAgo, task(number)).update();
		this.jdbc.sql("insert into idle_notice (case_number, officer, told_at) values (?, 'verifikator2', ?)")
			.params(number.value(), longAgo)
			.update();
		try (var desk = TasklistDriver.signedIn(chromium, this.port, "supervisor", "/petugas/tugas-diam")) {
			desk.page().setViewportSize(820, 1180);
			assertThat(desk.page().locator("main")).containsText(number.spoken());
			SoundPage.look(desk.page(), "desk-duty-3-idle-tablet");
			desk.page().locator("[id='next-" + task(number) + "']").selectOption("verifikator");
			desk.page().locator("form:has([id='next-" + task(number) + "']) button").click();
			assertThat(desk.page().locator("[role=status]")).containsText("sudah dialihkan");
		}
		assertThat(this.cases.task(number, "userTask_verifyComplaint").getAssignee()).isEqualTo("verifikator");
	}

	private static NewReport report() {
		return new NewReport("COMPLAINT", "Banjir di desa kami", "Desa kami terendam banjir sejak kemarin malam.",
				"SOCIAL_AID", REGION, null, LocalDate.now().minusDays(1), null, false, false, null,
				new NewReport.Person("Maman Rukmana", "081234567890", "maman@example.org"));
	}

	private String task(CaseNumber number) {
		return this.cases.task(number, "userTask_verifyComplaint").getId();
	}

}
