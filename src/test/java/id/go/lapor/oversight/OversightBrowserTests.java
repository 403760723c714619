package id.go.lapor.oversight;

import com.microsoft.playwright.Page;
import id.go.lapor.CaseDriver;
import id.go.lapor.Chromium;
import id.go.lapor.ProcessTest;
import id.go.lapor.SoundPage;
import id.go.lapor.TasklistDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The views of those who watch, on the screen of an office and on a phone. */
@ProcessTest
class OversightBrowserTests {

	private static final String VIEWS = "/petugas/pengawasan/";

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	JdbcClient jdbc;

	@Test
	void eachOfficeWatchesWhatIsItsOwnOnAScreenAndOnAPhone() {
		var number = this.cases.forwardedTo("kemenpanrb");
		var contested = this.cases.forwardedTo(CaseDriver.DINSOS);
		this.jdbc.sql("update complaint set contests = 2 where case_number = ?").param(contested.value()).update();
		this.cases.passDays(number, 24);
		try (var desk = desk("ksp")) {
			desk.visit("/petugas/program-prioritas");
			desk.page().locator("#name").fill("Jembatan desa");
			desk.page().locator("#from").fill("2026-01-01");
			send(desk.page(), "Tambahkan program");
			SoundPage.look(desk.page(), "oversight-1-programmes");
			desk.visit("/petugas/laporan/" + number);
			desk.page().locator("#programme").selectOption("Jembatan desa");
			desk.page().locator("#enter").fill("Jembatan ini bagian dari program.");
			SoundPage.look(desk.page(), "oversight-2-enter");
			send(desk.page(), "Masukkan ke program");
			assertThat(desk.page().locator("main")).containsText("Program prioritas: Jembatan desa");
			SoundPage.look(desk.page(), "oversight-3-entered");
			look(desk, "ksp", "oversight-4-ksp");
			desk.page().locator("td.worst a").first().click();
			assertThat(desk.page().locator("main")).containsText(number.spoken());
			SoundPage.look(desk.page(), "oversight-5-ksp-cases");
		}
		try (var desk = desk("panrb")) {
			look(desk, "panrb", "oversight-6-panrb");
			look(desk, "panrb/kemenpanrb?daftar=lewat", "oversight-7-panrb-cases");
		}
		try (var desk = desk("ombudsman")) {
			look(desk, "ombudsman", "oversight-8-ombudsman");
			look(desk, "ombudsman/tenggat", "oversight-9-ombudsman-cases");
		}
	}

	private TasklistDriver desk(String user) {
		var desk = TasklistDriver.signedIn(chromium, this.port, user, "/petugas/pengawasan");
		desk.page().setViewportSize(1366, 768);
		return desk;
	}

	private static void send(Page page, String button) {
		page.locator("main button[type=submit]").getByText(button).click();
		assertThat(page.locator("[role=status]")).isVisible();
	}

	private static void look(TasklistDriver desk, String view, String name) {
		desk.visit(VIEWS + view);
		SoundPage.look(desk.page(), name);
		desk.page().setViewportSize(390, 844);
		SoundPage.look(desk.page(), name + "-phone");
		desk.page().setViewportSize(1366, 768);
	}

}
