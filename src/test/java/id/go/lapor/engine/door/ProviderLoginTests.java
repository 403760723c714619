package id.go.lapor.engine.door;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import id.go.lapor.LaporTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Officers sign in with an account of somebody else's house, and whatever the provider's
 * token leaves in doubt lets nobody in.
 */
@LaporTest
class ProviderLoginTests {

	private static final FakeProvider provider = open();

	@LocalServerPort
	private int port;

	@Autowired
	private SignInProvider known;

	@Autowired
	private IdentityService identity;

	private static FakeProvider open() {
		try {
			return new FakeProvider();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	@DynamicPropertySource
	static void provider(DynamicPropertyRegistry settings) {
		settings.add("lapor.sign-in.issuer", provider::issuer);
		settings.add("lapor.second-factor", () -> "required-for-privileged");
		settings.add("lapor.sign-in.client-secret", () -> FakeProvider.SECRET);
	}

	@AfterAll
	static void close() {
		provider.close();
	}

	@BeforeEach
	void trustworthy() {
		provider.trustworthy();
	}

	@Test
	void anOfficerComesThroughTheProviderToWhereTheyWantedToGo() {
		var browser = new Browser(this.port);
		assertThat(browser.page("/petugas/keamanan").statusCode()).isEqualTo(302);
		assertThat(browser.page("/masuk").body()).contains("Masuk dengan akun instansi");

		assertThat(returned(browser)).endsWith("/petugas/keamanan");

		assertThat(browser.page("/petugas/keamanan").statusCode()).isEqualTo(200);
		assertThat(browser.get(Browser.engine("/task/count")).statusCode()).isEqualTo(200);
		assertThat(browser.page("/petugas/penerusan-otomatis").statusCode()).as("an office that is not theirs")
			.isEqualTo(403);
	}

	@Test
	void leavingEndsTheSessionAtTheProviderToo() {
		var browser = new Browser(this.port);
		returned(browser);
		ReflectionTestUtils.setField(this.known, "found", null);

		var left = browser.form("/keluar", "x=1");

		var there = URI.create(left.headers().firstValue("Location").orElseThrow());
		assertThat(there.toString()).startsWith(provider.issuer() + "/leave?");
		assertThat(FakeProvider.query(there)).containsKey("id_token_hint")
			.hasEntrySatisfying("post_logout_redirect_uri", (back) -> assertThat(back).endsWith("/masuk?keluar"));
		assertThat(left.headers().firstValue("Content-Security-Policy").orElseThrow())
			.endsWith("form-action 'self' " + provider.issuer());
		assertThat(browser.page("/petugas/keamanan").statusCode()).isEqualTo(302);
	}

	/**
	 * A script in Tasklist cannot follow to the provider: it is told where the window
	 * goes.
	 */
	@Test
	void aScriptThatLeavesIsToldWhereTheWindowGoes() {
		var browser = new Browser(this.port);
		returned(browser);
		ReflectionTestUtils.setField(this.known, "found", null);
		browser.get("/api/desk/cards");

		var left = browser.send(HttpRequest.newBuilder(browser.at("/keluar"))
			.header("Accept", "application/json")
			.POST(HttpRequest.BodyPublishers.noBody()));

		assertThat(left.statusCode()).isEqualTo(200);
		assertThat(left.body()).startsWith("{\"next\":\"" + provider.issuer() + "/leave?").contains("id_token_hint");
		assertThat(browser.page("/petugas/keamanan").statusCode()).isEqualTo(302);
	}

	@Test
	void whoCameWithAPasswordLeavesOnlyThisHouse() {
		var browser = Browser.of(this.port, "verifikator");

		assertThat(browser.form("/keluar", "x=1").headers().firstValue("Location").orElseThrow())
			.endsWith("/masuk?keluar");
	}

	@Test
	void whoHasNoAccountHereIsToldWhatToDo() {
		provider.account = "orang.asing";
		var browser = new Browser(this.port);

		assertThat(returned(browser)).endsWith("/masuk?asing");

		assertThat(browser.page("/masuk?asing").body()).contains("belum punya akun di sini");
		assertThat(browser.page("/petugas/keamanan").statusCode()).isEqualTo(302);
	}

	@Test
	void anAccountThatIsSwitchedOffIsUnknown() {
		var account = this.identity.newUser("tanpa.jabatan");
		this.identity.saveUser(account);
		provider.account = account.getId();

		assertThat(returned(new Browser(this.port))).endsWith("/masuk?asing");
	}

	@Test
	void aTokenThatIsNotTheProvidersForThisHouseAndThisVisitLetsNobodyIn() throws Exception {
		provider.signing = FakeProvider.key();
		nobodyComesIn();
		provider.trustworthy();
		provider.audience = "rumah-lain";
		nobodyComesIn();
		provider.trustworthy();
		provider.nonce = "kunjungan-lain";
		nobodyComesIn();
		provider.trustworthy();
		provider.account = " ";
		nobodyComesIn();
	}

	private void nobodyComesIn() {
		var browser = new Browser(this.port);
		assertThat(returned(browser)).endsWith("/masuk?gagal");
		assertThat(browser.page("/masuk?gagal").body()).contains("tidak berhasil");
		assertThat(browser.page("/petugas/keamanan").statusCode()).isEqualTo(302);
	}

	@Test
	void theReturnOfSomebodyElsesVisitLetsNobodyIn() {
		var attacker = new Browser(this.port);
		var address = addressOfReturn(attacker);
		var victim = new Browser(this.port);

		assertThat(location(victim.page(address))).endsWith("/masuk?gagal");
		assertThat(victim.page("/petugas/keamanan").statusCode()).isEqualTo(302);
	}

	@Test
	void aProviderThatIsAwayIsSaidInASentenceAndPasswordsStillWork() {
		ReflectionTestUtils.setField(this.known, "found", null);
		provider.gone = true;
		var browser = new Browser(this.port);

		assertThat(returned(browser)).endsWith("/masuk?gagal");
		assertThat(Browser.of(this.port, "verifikator").page("/petugas/keamanan").statusCode()).isEqualTo(200);
	}

	@Test
	void anOfficeThatNeedsASecondFactorIsAskedForItHereToo() {
		provider.account = "admin";
		var browser = new Browser(this.port);

		assertThat(returned(browser)).endsWith("/masuk/kode");

		assertThat(browser.page("/masuk/kode").statusCode()).isEqualTo(200);
		assertThat(browser.page("/demo/jam").statusCode()).isEqualTo(302);
		assertThat(browser.get(Browser.engine("/task/count")).statusCode()).isEqualTo(401);
	}

	/** Goes there and comes back. */
	private String returned(Browser browser) {
		var there = browser.page("/masuk/lewat/instansi");
		if (!location(there).startsWith(provider.issuer())) {
			return location(there);
		}
		return location(browser.page(pathOf(throughTheProvider(location(there)))));
	}

	private String addressOfReturn(Browser browser) {
		return pathOf(throughTheProvider(location(browser.page("/masuk/lewat/instansi"))));
	}

	private static String throughTheProvider(String address) {
		try {
			return HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
				.headers()
				.firstValue("Location")
				.orElseThrow();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String pathOf(String address) {
		var there = URI.create(address);
		return there.getRawPath() + "?" + there.getRawQuery();
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("");
	}

}
