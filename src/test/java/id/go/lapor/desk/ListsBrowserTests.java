package id.go.lapor.desk;

import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import id.go.lapor.CaseDriver;
import id.go.lapor.Chromium;
import id.go.lapor.LaporTest;
import id.go.lapor.SoundPage;
import id.go.lapor.TasklistDriver;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.lifecycle.UrgentCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The lists and their cards, in the real Tasklist on the screen of an office. */
@LaporTest
class ListsBrowserTests {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	UrgentCases urgent;

	/**
	 * The verifier clicks before Tasklist has its words, as one does whose line is slow.
	 */
	@Test
	void officerReadsTheCardsOfAListAndTheUrgentCaseStandsFirst() {
		var calm = this.cases.forwardedTo("pemda-32-dishub");
		var urgentCase = this.cases.forwardedTo("pemda-32-dishub");
		this.urgent.mark(urgentCase, ActorRole.VERIFIER, "Jembatan hampir putus.");
		try (var desk = TasklistDriver.signedIn(chromium, this.port, "petugas.dishub.jabar",
				"/camunda/app/tasklist/default/")) {
			var page = desk.page();
			page.setViewportSize(1366, 768);
			page.getByText("Laporan instansi saya").click();
			page.waitForURL(Pattern.compile(".*filter=.*"));
			var cards = page.locator(".tasks-list li.task");
			assertThat(cards.first()).containsText(urgentCase.spoken());
			assertThat(cards.first().locator(".lapor-card-urgent")).hasText("Mendesak");
			assertThat(cards.first().locator(".lapor-card-left")).containsText("hari kerja");
			assertThat(cards.first().locator(".lapor-card-facts")).containsText("Kabupaten Indramayu");
			var other = page.locator(".tasks-list li.task", new Page.LocatorOptions().setHasText(calm.spoken()));
			assertThat(other.locator(".lapor-card-facts")).isVisible();
			assertThat(other.locator(".lapor-card-urgent")).hasCount(0);
			Chromium.picture(page, "desk-11-lists");
			SoundPage.lookAt(page, ".lapor-card");

			cards.first().locator("h4 a").click();
			assertThat(desk.panel().getByText(urgentCase.spoken()).first()).isVisible();
			Chromium.picture(page, "desk-12-list-beside-the-panel");
			assertThat(desk.panel().getByText("Lepas tugas")).isVisible();
			saysInThePanel(desk, "Cabut tanda mendesak", "Jembatan ditutup.", "Tanda mendesak dicabut.");
			saysInThePanel(desk, "Tandai mendesak", "Jembatan dibuka lagi.", "Laporan ditandai mendesak");
			desk.visit("/petugas/laporan/" + urgentCase);
			assertThat(page.locator("main")).containsText("Cabut tanda mendesak");
			Chromium.picture(page, "desk-13-urgent-page");
			SoundPage.lookAt(page, "main");
			org.assertj.core.api.Assertions.assertThat(desk.errors()).isEmpty();
		}
		this.cases.file();
		var window = chromium.window();
		var held = new AtomicReference<Route>();
		window.route("**/tasklist/locales/id.json*", held::set);
		try (var desk = TasklistDriver.signedIn(window, this.port, "verifikator", "/camunda/app/tasklist/default/")) {
			desk.page().setViewportSize(1366, 768);
			desk.page().getByText("Menunggu verifikasi").click();
			assertThat(desk.page().locator(".tasks-list li.task .lapor-card-facts").first()).isVisible();
			held.get().resume();
			assertThat(desk.page().getByPlaceholder("Saring tugas")).isVisible();
			assertThat(desk.page().locator(".tasks-list li.task .lapor-card-facts").first()).isVisible();
			assertThat(desk.page().locator("body")).not()
				.containsText(Pattern.compile("CREATION_DATE|SEARCH_PLACEHOLDER"));
			Chromium.picture(desk.page(), "desk-14-verifier-lists");
		}
	}

	private static void saysInThePanel(TasklistDriver desk, String what, String why, String done) {
		var part = desk.panel()
			.locator("details", new Locator.LocatorOptions()
				.setHas(desk.page().locator("summary", new Page.LocatorOptions().setHasText(what))));
		part.locator("summary").click();
		part.locator("#lapor-urgency").fill(why);
		Chromium.picture(desk.page(), "desk-12b-urgency-in-the-panel");
		SoundPage.lookAt(desk.page(), ".lapor-panel");
		part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(what)).click();
		assertThat(desk.panel().locator(".lapor-note").first()).containsText(done);
	}

	@Test
	void whoeverReadsEnglishReadsTheNamesOfTheListsAndLeavesThroughTheHouse() {
		var window = chromium.browser()
			.newContext(new Browser.NewContextOptions().setLocale("en-US").setViewportSize(1366, 768));
		try (var desk = TasklistDriver.signedIn(window, this.port, "verifikator", "/camunda/app/tasklist/default/")) {
			assertThat(desk.page().getByText("Waiting for verification")).isVisible();
			assertThat(desk.page().getByText("Menunggu verifikasi")).hasCount(0);
			Chromium.picture(desk.page(), "desk-15-lists-in-english");
			desk.page().locator(".account.dropdown > a, .account a.dropdown-toggle, .account").first().click();
			desk.page().locator("li.logout a").click();
			desk.page().waitForURL((url) -> url.contains("/masuk"));
			desk.visit("/petugas/cari");
			assertThat(desk.page().locator("#username")).isVisible();
		}
	}

}
