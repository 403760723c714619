package id.go.lapor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.ClosedBy;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The README's demo, line by line, by people before a real browser: from the first word
 * of a report to a satisfied reporter, and what the clock does where nobody acts.
 * Pictures are left in {@code target/screenshots}.
 */
@ProcessTest
class WholeWalkBrowserTests {

	private static final String REPORTER = "Maman";

	private static final String PHONE = "3456 7890";

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	private int port;

	@Autowired
	private CaseDriver cases;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void backToTheRealClock() {
		this.jdbc.sql("delete from engine_clock").update();
		this.jdbc.sql("update ACT_RU_JOB set SUSPENSION_STATE_ = 1 where SUSPENSION_STATE_ = 2").update();
	}

	@Test
	void oneReportGoesFromTheFirstWordToASatisfiedReporter() {
		try (var window = chromium.window()) {
			var reporter = new ReporterDriver(window, this.port);
			writesOnThePage(reporter);
			var number = reporter.number();
			this.cases.work(number);

			verifierForwards(number);
			coordinatorForwardsToTheUnit(number);
			officerAnswers(number);
			headApproves(number);
			assertThat(running(number)).as("seen in Cockpit while the case lives").isOne();

			isSatisfied(reporter);
			this.cases.work(number);
			assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.CLOSED);
			assertThat(this.cases.complaint(number).closedBy()).isEqualTo(ClosedBy.REPORTER);
			everyMessageIsThereOnceAndBetraysNobody(number);
			assertThat(running(number)).as("seen in Cockpit when it is over").isZero();
			assertThat(this.cases.leftNothing(number)).isTrue();
		}
	}

	/** The cases of other tests in this house would fire by the hundred. */
	private void everybodyElseRests(CaseNumber one, CaseNumber other) {
		this.jdbc.sql("update ACT_RU_JOB set SUSPENSION_STATE_ = 2 where PROCESS_INSTANCE_ID_ is not null "
				+ "and PROCESS_INSTANCE_ID_ not in (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ in (?, ?))")
			.params(one.value(), other.value())
			.update();
	}

	@Test
	void timeThatPassesRemindsEscalatesTellsOversightAndCloses() {
		ClockUtil.reset();
		var unread = this.cases.file();
		var silent = this.cases.answered();
		everybodyElseRests(unread, silent);
		try (var desk = TasklistDriver.signedIn(chromium, this.port, "admin", "/demo/jam")) {
			var page = desk.page();
			page.setDefaultNavigationTimeout(180_000);
			page.setDefaultTimeout(180_000);
			assertThat(page.locator("h1")).hasText("Jam demo");
			picture(page, "clock-1-now");

			advance(page, "lima hari");
			assertThat(page.locator("[role=alert]")).containsText("P5D");
			picture(page, "clock-2-refused");

			page.click("button[value=P14D]");
			picture(page, "clock-3-two-weeks");
			assertThat(lines(page, unread)).containsSubsequence("Hari kerja terakhir", "Lewat tenggat",
					"Sehari lewat tenggat");
			assertThat(lines(page, silent)).contains("Hari kerja ke-5");

			advance(page, "P21D");
			picture(page, "clock-4-closed");
			assertThat(lines(page, silent)).contains("10 hari kerja tanpa tanggapan");
			page.click("a[href='/demo/pesan']");
			assertThat(page.locator("h1")).hasText("Pesan terkirim");
			picture(page, "clock-5-messages");
		}
		assertThat(this.cases.complaint(unread).status()).isEqualTo(CaseStatus.UNVERIFIED);
		assertThat(this.cases.complaint(silent).closedBy()).isEqualTo(ClosedBy.SYSTEM);
	}

	private void writesOnThePage(ReporterDriver reporter) {
		var page = reporter.page();
		reporter.visit("/");
		picture(page, "01-home");
		page.click("main .button.first");
		reporter.fill();
		picture(page, "02-written");
		reporter.send();
		picture(page, "03-receipt");
	}

	private void verifierForwards(CaseNumber number) {
		try (var desk = before("verifikator", number, "Verifikasi laporan")) {
			picture(desk.page(), "04-tasklist");
			desk.claim();
			assertThat(desk.panel()).containsText(number.spoken());
			assertThat(desk.panel()).containsText("Kartu bantuan sosial belum diterima");
			desk.choose("Keputusan", "Verifikasi dan teruskan");
			desk.useCode(CaseDriver.INDRAMAYU);
			picture(desk, "05-verifier");
			desk.finish();
			picture(desk.page(), "06-verifier-done");
			assertThat(desk.errors()).isEmpty();
		}
		this.cases.work(number);
	}

	private void coordinatorForwardsToTheUnit(CaseNumber number) {
		try (var desk = before("koordinator.indramayu", number, "Teruskan ke unit")) {
			desk.claim();
			readsTheReport(desk);
			desk.choose("Keputusan", "Teruskan ke unit");
			desk.useCode(CaseDriver.DINSOS);
			picture(desk, "07-coordinator");
			desk.finish();
			assertThat(desk.errors()).isEmpty();
		}
		this.cases.work(number);
	}

	private void officerAnswers(CaseNumber number) {
		try (var desk = before("petugas.dinsos.indramayu", number, "Tulis tanggapan")) {
			desk.claim();
			readsTheReport(desk);
			desk.write("answer", "Kartu sudah dicetak dan dapat diambil di kantor desa mulai 9 Februari 2026.");
			desk.choose("Keputusan", "Kirim jawaban");
			desk.choose("Hasil", "Diselesaikan");
			picture(desk, "08-officer");
			desk.finish();
			assertThat(desk.errors()).isEmpty();
		}
		this.cases.work(number);
	}

	private void headApproves(CaseNumber number) {
		try (var desk = before("kepala.indramayu", number, "Setujui jawaban")) {
			desk.claim();
			assertThat(desk.panel()).containsText("Kartu sudah dicetak");
			desk.panel().locator(".lapor-preview-press").click();
			assertThat(desk.panel().locator(".lapor-preview")).containsText("Yang dibaca publik");
			desk.choose("Keputusan", "Setujui dan kirim");
			picture(desk, "09-head");
			desk.finish();
			assertThat(desk.errors()).isEmpty();
		}
		this.cases.work(number);
	}

	private void isSatisfied(ReporterDriver reporter) {
		var page = reporter.page();
		page.context().clearCookies();
		reporter.follow(reporter.number().spoken(), reporter.receipt());
		assertThat(page.locator(".answer")).containsText("Kartu sudah dicetak");
		picture(page, "10-answer-read");
		page.check("input[value=SATISFIED]");
		page.click("main form .first");
		assertThat(page.locator(".badge")).hasText("Ditutup oleh Pelapor");
		picture(page, "11-satisfied");
	}

	private void everyMessageIsThereOnceAndBetraysNobody(CaseNumber number) {
		try (var desk = TasklistDriver.signedIn(chromium, this.port, "petugas.dinsos.indramayu", "/demo/pesan")) {
			var page = desk.page();
			var rows = page.locator("tbody tr", new Page.LocatorOptions().setHasText(number.spoken()));
			assertThat(rows.first()).isVisible();
			picture(page, "12-messages");
			var said = new ArrayList<>(rows.allInnerTexts());
			// the house is shared: messages of other cases may stand between
			for (int next = 2; said.stream().noneMatch((message) -> message.contains("sudah kami terima"))
					&& next < 40; next++) {
				desk.visit("/demo/pesan?halaman=" + next);
				said.addAll(rows.allInnerTexts());
			}
			assertThat(said).doesNotHaveDuplicates()
				.noneMatch((message) -> message.contains(REPORTER) || message.contains(PHONE)
						|| message.contains("81234567890") || message.contains("{") || message.contains("??"));
			assertThat(said).filteredOn((message) -> message.contains("Pelapor"))
				.extracting((message) -> message)
				.anyMatch((message) -> message.contains("sudah kami terima"))
				.anyMatch((message) -> message.contains("diteruskan"))
				.anyMatch((message) -> message.contains("dijawab"));
		}
	}

	/** How many running lifecycles of the case an analyst sees in Cockpit. */
	private int running(CaseNumber number) {
		var definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("complaint-lifecycle")
			.latestVersion()
			.singleResult()
			.getId();
		var search = "[{\"type\":\"businessKey\",\"operator\":\"eq\",\"value\":\"" + number + "\"}]";
		try (var desk = TasklistDriver.signedIn(chromium, this.port, "analis", "/camunda/app/cockpit/default/")) {
			assertThat(desk.page().locator(".navbar-brand, .brand").first()).isVisible();
			desk.visit("/camunda/app/cockpit/default/#/process-definition/" + definition
					+ "/runtime?detailsTab=process-instances-table&searchQuery="
					+ URLEncoder.encode(search, StandardCharsets.UTF_8));
			var page = desk.page();
			assertThat(page.locator(".djs-container, .bjs-container").first()).isVisible();
			assertThat(page.locator(".search-container").getByText(number.value())).isVisible();
			var rows = page.locator("tbody tr", new Page.LocatorOptions().setHasText(number.value()));
			assertThat(rows.or(page.getByText("No process instances matched")).first()).isVisible();
			int found = rows.count();
			picture(page, "13-cockpit-" + found);
			return found;
		}
	}

	private static void advance(Page page, String step) {
		page.fill("#advance", step);
		page.click("main button[type=submit]");
	}

	/** What the clock's page says happened to a case, in order. */
	private static List<String> lines(Page page, CaseNumber number) {
		var rows = page.locator("tbody tr", new Page.LocatorOptions().setHasText(number.spoken()));
		return rows.all().stream().map((row) -> row.locator("td").nth(3).innerText().strip()).toList();
	}

	private static void readsTheReport(TasklistDriver desk) {
		assertThat(desk.panel()).containsText("Kartu bantuan sosial belum diterima");
	}

	private TasklistDriver before(String user, CaseNumber number, String task) {
		var desk = TasklistDriver.signedIn(chromium, this.port, user, "/camunda/app/tasklist/default/");
		desk.pick(number, task);
		return desk;
	}

	/** A task is read in a column that scrolls by itself: tall enough for all of it. */
	private static void picture(TasklistDriver desk, String name) {
		desk.page().setViewportSize(1500, 1900);
		picture(desk.page(), name);
		desk.page().setViewportSize(1500, 1000);
	}

	private static void picture(Page page, String name) {
		Chromium.picture(page, "walk-" + name);
	}

}
