package id.go.lapor.bureau;

import com.microsoft.playwright.Page;
import id.go.lapor.Chromium;
import id.go.lapor.LaporTest;
import id.go.lapor.SoundPage;
import id.go.lapor.TasklistDriver;
import id.go.lapor.agency.AgencyRegister;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A coordinator runs the body on a telephone and at a desk, without any script. */
@LaporTest
class BureauBrowserTests {

	private static final String ACCOUNT = "uji.layar.indramayu";

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	int port;

	@Autowired
	IdentityService identity;

	@Autowired
	AgencyRegister register;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@AfterEach
	void asItWas() {
		this.identity.deleteUser(ACCOUNT);
		this.jdbc.sql("delete from office_change where account = ?").param(ACCOUNT).update();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.register.lock();
			this.jdbc.sql("update agency set active = false where code = 'pemda-3212-ujilayar'").update();
			this.register.approve("kemensos", false);
		});
	}

	@Test
	void aCoordinatorMakesAnAccountAndAUnitAndLosesNothing() {
		try (var desk = TasklistDriver.signedIn(chromium, this.port, "koordinator.indramayu", "/petugas/cari")) {
			var page = desk.page();
			page.setViewportSize(360, 740);
			page.click("nav a[href='/petugas/instansi']");
			look(page, "bureau-360");

			open(page, "Buat akun baru");
			page.fill("#name", "Layla Layar");
			page.fill("#account", "petugas.kemensos");
			page.fill("#email", "layla@indramayukab.go.id");
			page.selectOption("#office-new", "agency-officer");
			page.selectOption("#agency-new", "pemda-3212-dishub");
			page.click("form[action='/petugas/instansi/akun'] button");
			assertThat(page.locator("[role=alert]")).containsText("sudah dipakai");
			assertThat(page.locator("#name")).hasValue("Layla Layar");
			look(page, "bureau-refused-360");
			page.fill("#account", ACCOUNT);
			page.click("form[action='/petugas/instansi/akun'] button");
			assertThat(page.locator("[role=status]")).containsText("Kata sandi pertama untuk " + ACCOUNT);
			look(page, "bureau-password-360");
			var password = page.locator("[role=status] strong").textContent();
			chooses(password);

			page.setViewportSize(1366, 768);
			open(page, "Tambah unit");
			page.fill("#abbreviation", "ujilayar");
			page.fill("#unit-name-new", "Dinas Uji Layar Kabupaten Indramayu");
			page.click("form[action='/petugas/instansi/unit'] button");
			assertThat(page.locator("[role=status]")).containsText("Perubahan unit tersimpan");
			page.locator("summary[aria-label='Ubah akun Layla Layar']").click();
			page.locator("summary[aria-label='Ubah unit Dinas Uji Layar Kabupaten Indramayu']").click();
			open(page, "Tambah hari libur");
			look(page, "bureau-1366");
			org.assertj.core.api.Assertions.assertThat(desk.errors()).isEmpty();
		}
	}

	/** Whoever was given the password chooses another before anything opens. */
	private void chooses(String first) {
		try (var window = chromium.window()) {
			var page = window.newPage();
			page.setViewportSize(360, 740);
			page.navigate("http://localhost:" + this.port + "/masuk");
			page.fill("#username", ACCOUNT);
			page.fill("#password", first);
			page.click("button[type=submit]");
			page.fill("#password", "pendek");
			page.fill("#again", "pendek");
			page.click("button[type=submit]");
			assertThat(page.locator("[role=alert]")).containsText("Paling sedikit 12");
			look(page, "first-password-360");
			page.fill("#password", "kuda-lari-senja-biru");
			page.fill("#again", "kuda-lari-senja-biru");
			page.click("button[type=submit]");
			assertThat(page.locator("[role=status]")).containsText("Kata sandi Anda tersimpan");
		}
	}

	/** A long page comes in pieces: all of it is looked at. */
	private static void look(Page page, String name) {
		page.waitForLoadState();
		SoundPage.look(page, name);
	}

	private static void open(Page page, String summary) {
		page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
	}

}
