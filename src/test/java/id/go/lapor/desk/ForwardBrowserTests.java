package id.go.lapor.desk;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import id.go.lapor.CaseDriver;
import id.go.lapor.Chromium;
import id.go.lapor.LaporTest;
import id.go.lapor.SoundPage;
import id.go.lapor.TasklistDriver;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.engine.door.Browser;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A verifier at a small screen of 1366 by 768: what is read and what decides stand side
 * by side, the first case takes few clicks, the next one fewer, and nothing that was
 * typed is lost to somebody who was faster.
 */
@LaporTest
class ForwardBrowserTests {

	private static final int WIDTH = 1366;

	private static final int HEIGHT = 768;

	private static final String README_ADDRESS = "/camunda/app/tasklist/default/";

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TaskService tasks;

	@Autowired
	ObjectMapper json;

	/** Clicks, and keys that do what a click does. */
	private int actions;

	@Test
	void firstCaseTakesFewClicksAndTheNextOneFewer() {
		this.jdbc.sql("delete from routing_ruling").update();
		var first = write();
		var second = write();
		standFirst(first);
		standFirst(second);
		try (var window = chromium.window()) {
			var page = window.newPage();
			page.setViewportSize(WIDTH, HEIGHT);
			page.navigate("http://localhost:" + this.port + README_ADDRESS);
			Chromium.picture(page, "forward-1-login");
			page.keyboard().type("verifikator");
			page.keyboard().press("Tab");
			page.keyboard().type("lapor");
			press(page, "Enter");
			click(page.getByText("Tugas kelompok saya"));
			var top = page.locator(".tasks-list li.task").first();
			assertThat(top).containsText(first.spoken());
			click(top.locator("a").first());

			var panel = page.locator(".lapor-panel");
			assertThat(panel.locator(".lapor-number")).hasText(first.spoken());
			assertThat(panel.locator(".lapor-complete")).isVisible();
			assertThat(panel.locator(".lapor-preselected")).containsText("Dinas Sosial Kabupaten Indramayu");
			var agency = panel.getByRole(AriaRole.COMBOBOX,
					new Locator.GetByRoleOptions().setName("Instansi yang dituju"));
			assertThat(agency).hasValue("Dinas Sosial Kabupaten Indramayu");
			assertThat(panel.locator(".lapor-form")).containsText("Verifikasi dan teruskan");
			assertThat(this.cases.complaint(first).status()).as("nothing is sent yet").isEqualTo(CaseStatus.UNVERIFIED);
			standsTogether(page, agency);
			Chromium.picture(page, "forward-2-desk-1366");
			SoundPage.lookAt(page, ".lapor-panel");
			opensTheList(page, agency);
			enlarges(page);
			onATablet(page);

			click(panel.locator(".lapor-complete"));
			assertThat(panel.locator(".lapor-number")).hasText(second.spoken());
			assertThat(this.actions).as("clicks of a first-time verifier").isLessThan(10).isEqualTo(4);
			System.out.println("a first-time verifier's clicks to the first forwarded report: " + this.actions);

			assertThat(page.locator("p.lapor-spoken")).containsText(second.spoken());
			assertThat(panel.locator(".lapor-take")).isFocused();
			assertThat(this.tasks.createTaskQuery().processInstanceBusinessKey(second.value()).taskAssigned().count())
				.as("opened by itself, taken by nobody")
				.isZero();
			Chromium.picture(page, "forward-3-next-by-itself");
			this.actions = 0;
			press(page, "Enter");
			assertThat(panel.locator(".lapor-reading")).isFocused();
			press(page, "Control+Enter");
			assertThat(page.locator(".lapor-number", new Page.LocatorOptions().setHasText(second.spoken())))
				.hasCount(0);
			assertThat(this.actions).as("actions of a clear case").isLessThanOrEqualTo(3).isEqualTo(2);
			System.out.println("actions of the next forward: " + this.actions);
		}
		for (var number : new CaseNumber[] { first, second }) {
			this.cases.work(number);
			assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.IN_PROGRESS);
			assertThat(this.cases.complaint(number).agencyCode()).isEqualTo(CaseDriver.DINSOS);
		}
	}

	@Test
	void officerKeepsTheWordsAndReadsWhoWasFaster() {
		var number = this.cases.file();
		var task = this.cases.task(number, "userTask_verifyComplaint").getId();
		try (var desk = TasklistDriver.before(chromium, this.port, "verifikator", task)) {
			desk.claim();
			desk.panel().locator(".lapor-release").click();
			assertThat(desk.panel().locator(".lapor-take")).isVisible();
			assertThat(this.tasks.createTaskQuery().taskId(task).taskUnassigned().count()).isOne();
			desk.claim();
			desk.write("reason", "Surat keputusan bantuan berada di dinas sosial.");

			this.tasks.setAssignee(task, "supervisor");
			desk.page().locator("#lapor-words-reason").fill("Surat keputusan bantuan berada di dinas.");
			assertThat(desk.panel().locator(".lapor-meanwhile")).containsText("sekarang dikerjakan");
			this.tasks.setAssignee(task, "verifikator");
			desk.open(task);
			desk.write("reason", "Alasan yang panjang dan teliti.");
			this.cases.forward(number, CaseDriver.KEMENSOS);
			desk.complete();

			var told = desk.panel().locator(".lapor-meanwhile");
			assertThat(told).containsText("Tugas ini sudah berakhir");
			assertThat(told).containsText("erifikator");
			assertThat(told).containsText("Terdisposisi ke Kementerian Sosial");
			assertThat(desk.page().locator("#lapor-words-reason")).hasValue("Alasan yang panjang dan teliti.");
			assertThat(desk.panel().locator(".lapor-complete")).hasCount(0);
			Chromium.picture(desk.page(), "forward-6-somebody-was-faster");
			SoundPage.lookAt(desk.page(), ".lapor-panel");
			assertThat(desk.errors()).isEmpty();
		}
	}

	/** An old module beside a new one would break the panel, or worse. */
	@Test
	void browserAsksForEveryModuleAnewAndIsToldWhenNothingChanged() {
		var officer = Browser.of(this.port, "verifikator");
		var address = "/camunda/app/tasklist/scripts/lapor/panel.js";
		var answer = officer.get(address);
		var digest = answer.headers().firstValue("ETag").orElseThrow();

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
		assertThat(answer.headers().firstValue("Last-Modified")).as("a date in a jar stands still").isEmpty();
		assertThat(officer.get("/camunda/app/tasklist/locales/en.json").statusCode()).as("Camunda's own file")
			.isEqualTo(200);
		assertThat(officer
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
				.header("If-None-Match", digest))
			.statusCode()).isEqualTo(304);
	}

	private void standsTogether(Page page, Locator agency) {
		var text = page.locator(".lapor-original").boundingBox();
		var bar = page.locator(".lapor-complete").boundingBox();
		var decision = page.locator(".lapor-form .fjs-form-field-select").first().boundingBox();
		var picker = agency.boundingBox();
		assertThat(text.y).isBetween(0.0, HEIGHT / 2.0);
		assertThat(text.height).as("3,000 characters run on below").isGreaterThan(HEIGHT - text.y);
		for (var control : new BoundingBox[] { decision, picker, bar }) {
			assertThat(control.y).isGreaterThan(0);
			assertThat(control.y + control.height).isLessThanOrEqualTo(HEIGHT);
			assertThat(control.x + control.width).isLessThanOrEqualTo(WIDTH);
			assertThat(control.x).as("beside the text").isGreaterThanOrEqualTo(text.x + text.width);
		}
		assertThat(picker.y + picker.height).as("above the bar").isLessThanOrEqualTo(bar.y);
		assertThat(page.evaluate("() => document.scrollingElement.scrollHeight <= innerHeight "
				+ "&& document.querySelector('.task-details .content').scrollHeight <= document.querySelector('.task-details .content').clientHeight"))
			.as("the page does not scroll")
			.isEqualTo(true);
		assertThat(page.evaluate("() => { const text = document.querySelector('.lapor-reading'); "
				+ "return text.scrollHeight > text.clientHeight; }"))
			.as("the text does")
			.isEqualTo(true);
	}

	/** Proposals first, before anything is typed; Escape leaves the choice as it was. */
	private void opensTheList(Page page, Locator agency) {
		agency.focus();
		page.keyboard().press("ArrowDown");
		var options = page.getByRole(AriaRole.OPTION);
		assertThat(options.first()).containsText("Dinas Sosial Kabupaten Indramayu");
		assertThat(options.first()).containsText("Data penerima bantuan diusulkan daerah");
		assertThat(options.first()).hasAttribute("aria-selected", "true");
		Chromium.picture(page, "forward-7-list-of-agencies");
		SoundPage.lookAt(page, ".lapor-panel");
		page.keyboard().type("dishub jabar");
		assertThat(options.first()).containsText("Dinas Perhubungan Provinsi Jawa Barat");
		page.keyboard().press("Escape");
		assertThat(options).hasCount(0);
		assertThat(agency).hasValue("Dinas Sosial Kabupaten Indramayu");
	}

	private void enlarges(Page page) {
		var photos = page.locator(".lapor-thumbnail");
		assertThat(photos).hasCount(5);
		photos.nth(1).scrollIntoViewIfNeeded();
		photos.nth(1).focus();
		page.keyboard().press("Enter");
		var zoom = page.locator("dialog.lapor-zoom");
		assertThat(zoom.locator("p")).containsText("2 / 5");
		page.keyboard().press("ArrowRight");
		assertThat(zoom.locator("p")).containsText("3 / 5");
		assertThat(Chromium.width(zoom.locator("img"))).isEqualTo(1200);
		Chromium.picture(page, "forward-4-photo");
		SoundPage.lookAt(page, "dialog.lapor-zoom");
		page.keyboard().press("Escape");
		assertThat(zoom).hasCount(0);
		assertThat(photos.nth(1)).isFocused();
	}

	private void onATablet(Page page) {
		page.setViewportSize(820, 1180);
		var text = page.locator(".lapor-reading").boundingBox();
		var deciding = page.locator(".lapor-deciding").boundingBox();
		assertThat(text.width).isGreaterThan(700);
		assertThat(deciding.y).as("below the text").isGreaterThanOrEqualTo(text.y + text.height);
		var bar = page.locator(".lapor-complete").boundingBox();
		assertThat(bar.y + bar.height).isLessThanOrEqualTo(1180);
		assertThat(page.locator(".lapor-back")).isVisible();
		Chromium.picture(page, "forward-5-tablet-820");
		page.setViewportSize(WIDTH, HEIGHT);
	}

	private void click(Locator what) {
		this.actions++;
		what.click();
	}

	private void press(Page page, String key) {
		this.actions++;
		page.keyboard().press(key);
	}

	/** A report of 3,000 characters and five photos. */
	/**
	 * Before everything else that lies in the house, the one that waited longer first.
	 */
	private void standFirst(CaseNumber number) {
		this.tasks.setPriority(this.cases.task(number, "userTask_verifyComplaint").getId(), 9_000);
	}

	private CaseNumber write() {
		var text = "Kartu bantuan sosial keluarga kami belum diterima sejak Januari, dan petugas desa selalu meminta kami kembali lain hari tanpa penjelasan. "
			.repeat(30)
			.substring(0, 3000)
			.strip();
		var report = this.json.createObjectNode()
			.put("kind", "COMPLAINT")
			.put("title", "Kartu bantuan belum diterima")
			.put("text", text)
			.put("category", "SOCIAL_AID")
			.put("regionCode", "32.12")
			.put("anonymous", false)
			.put("secret", false);
		report.putObject("reporter").put("name", "Maman Rukmana").put("phone", "081234567890");
		var photos = new LinkedHashMap<String, byte[]>();
		for (int at = 1; at <= 5; at++) {
			photos.put("foto" + at + ".jpg", photo(at));
		}
		var browser = new Browser(this.port);
		var accepted = browser.send(browser.uploading("/api/v1/reports",
				Map.of("report\"\r\nContent-Type: application/json\r\nX-Rest: \"", report.toString()), photos));
		assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(201);
		try {
			var number = CaseNumber
				.of(this.json.readTree(accepted.body().getBytes(StandardCharsets.UTF_8)).path("caseNumber").asText());
			this.cases.work(number);
			return number;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] photo(int number) {
		var picture = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
		var brush = picture.createGraphics();
		brush.setColor(Color.getHSBColor(number / 6f, .35f, .85f));
		brush.fillRect(0, 0, 1200, 800);
		brush.setColor(Color.DARK_GRAY);
		brush.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 260));
		brush.drawString(String.valueOf(number), 520, 480);
		brush.dispose();
		try {
			var file = new ByteArrayOutputStream();
			ImageIO.write(picture, "jpg", file);
			return file.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
