package id.go.lapor.secondfactor;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.go.lapor.SoundPage;
import id.go.lapor.Chromium;
import id.go.lapor.LaporTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An officer sets up a second factor and signs in with it in a real browser, on a small
 * telephone and on a desk, in both languages; our own pages carry no script.
 */
@LaporTest
class SecondFactorBrowserTests {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	int port;

	@Autowired
	IdentityService identity;

	@Autowired
	SecondFactors factors;

	@ParameterizedTest
	@CsvSource({ "id,360", "en,1280" })
	void officerSetsItUpAndSignsInWithIt(String language, int width) {
		var user = account("verifier");
		Telephone telephone;
		String recovery;
		try (var window = window(language, width)) {
			var page = window.newPage();
			signIn(page, user);
			assertThat(page.locator("script").count()).isZero();
			look(page, "off", language, width);
			page.click("button[name=pasang]");
			page.locator("code.secret").waitFor();
			telephone = Telephone.reading(page.content());
			assertThat(page.locator("img.square").evaluate("picture => picture.naturalWidth")).isNotEqualTo(0);
			look(page, "set-up", language, width);
			page.fill("#confirm", telephone.wrongCode());
			page.click("button[name=aktifkan]");
			look(page, "set-up-refused", language, width);
			page.fill("#confirm", telephone.code());
			page.click("button[name=aktifkan]");
			recovery = page.locator(".codes code").first().textContent();
			look(page, "recovery", language, width);
			page.navigate(house("/petugas/keamanan"));
			look(page, "on", language, width);
		}
		try (var window = window(language, width)) {
			var page = window.newPage();
			signIn(page, user);
			assertThat(page.url()).endsWith("/masuk/kode");
			look(page, "code", language, width);
			page.fill("#code", telephone.wrongCode());
			page.click("button[type=submit]");
			look(page, "code-refused", language, width);
			page.fill("#code", telephone.code());
			page.click("button[type=submit]");
			assertThat(page.url()).endsWith("/petugas/keamanan");
			page.fill("#code", recovery);
			page.click("button[name=matikan]");
			look(page, "turned-off", language, width);
		}
	}

	@ParameterizedTest
	@CsvSource({ "id,360", "en,1280" })
	void officeThatDemandsItIsLedThroughIt(String language, int width) {
		var user = account("camunda-admin");
		ReflectionTestUtils.setField(this.factors, "demand", Demand.REQUIRED_FOR_PRIVILEGED);
		try (var window = window(language, width)) {
			var page = window.newPage();
			signIn(page, user);
			look(page, "demanded", language, width);
			page.click("button[name=pasang]");
			look(page, "demanded-set-up", language, width);
			page.fill("#confirm", Telephone.reading(page.content()).code());
			page.click("button[name=aktifkan]");
			look(page, "demanded-recovery", language, width);
			page.click(".go");
			assertThat(page.url()).endsWith("/petugas/keamanan");
			look(page, "administrator", language, width);
		}
		finally {
			ReflectionTestUtils.setField(this.factors, "demand", Demand.OPTIONAL);
		}
	}

	/** The web apps live with a policy that allows no code made from text. */
	@Test
	void webAppsWorkUnderTheirPolicyAndTasklistLeadsToThePages() {
		var user = account("camunda-admin");
		try (var window = window("id", 1500)) {
			var page = window.newPage();
			var blocked = new ArrayList<String>();
			page.onConsoleMessage((message) -> {
				if (message.text().contains("Content Security Policy")) {
					blocked.add(message.text());
				}
			});
			signIn(page, user);
			for (var app : List.of("cockpit", "admin", "welcome", "tasklist")) {
				page.navigate(house("/camunda/app/" + app + "/default/"));
				page.locator("[cam-widget-header] .account, .navbar .account, header .account").first().waitFor();
				Chromium.picture(page, "web-app-" + app);
			}
			page.navigate(house("/camunda/app/admin/default/#/users"));
			page.getByText("verifikator").first().waitFor();
			Chromium.picture(page, "web-app-admin-users");
			page.navigate(house("/camunda/app/cockpit/default/#/processes"));
			page.getByText("Laporan").first().waitFor();
			Chromium.picture(page, "web-app-cockpit-processes");
			page.navigate(house("/camunda/app/tasklist/default/"));
			page.getByText("Cari laporan").first().click();
			page.waitForURL((url) -> url.endsWith("/petugas/cari"));
			page.navigate(house("/camunda/app/tasklist/default/"));
			page.getByText("Keamanan akun").first().click();
			page.waitForURL((url) -> url.endsWith("/petugas/keamanan"));
			assertThat(blocked).isEmpty();
		}
	}

	private void signIn(Page page, String user) {
		page.navigate(house("/petugas/keamanan"));
		page.fill("#username", user);
		page.fill("#password", "lapor");
		page.click("button[type=submit]");
	}

	private String house(String path) {
		return "http://localhost:" + this.port + path;
	}

	private BrowserContext window(String language, int width) {
		return chromium.browser()
			.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(true)
				.setLocale(language.equals("id") ? "id-ID" : "en-GB")
				.setViewportSize(width, 800));
	}

	private String account(String office) {
		var name = "uji-" + UUID.randomUUID().toString().substring(0, 8);
		var officer = this.identity.newUser(name);
		officer.setFirstName("Uji");
		officer.setLastName("Coba");
		officer.setPassword("lapor");
		this.identity.saveUser(officer);
		this.identity.createMembership(name, office);
		return name;
	}

	private static void look(Page page, String name, String language, int width) {
		assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
		SoundPage.look(page, "second-" + name + "-" + language + "-" + width);
	}

}
