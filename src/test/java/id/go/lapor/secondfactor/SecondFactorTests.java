package id.go.lapor.secondfactor;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import id.go.lapor.LaporTest;
import id.go.lapor.engine.door.Browser;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** A password alone does not open an account that asks for more. */
@LaporTest
@Tag("postgres")
class SecondFactorTests {

	private static final String PAGE = "/petugas/keamanan";

	private static final String WHO = "/camunda/api/admin/auth/user/default";

	private static final Pattern RECOVERY = Pattern.compile("<code>([0-9A-Z]{5}-[0-9A-Z]{5})</code>");

	@LocalServerPort
	int port;

	@Autowired
	IdentityService identity;

	@Autowired
	SecondFactors factors;

	@Autowired
	JdbcClient jdbc;

	private String user;

	private Telephone telephone;

	private List<String> recovery;

	@BeforeEach
	void anOfficerWithATelephone() {
		this.user = account("verifier");
		setUp(Browser.of(this.port, this.user));
	}

	@Test
	void passwordAloneOpensNothing() {
		var browser = new Browser(this.port);
		assertThat(leadsTo(browser.login(this.user, "lapor"))).isEqualTo("/masuk/kode");

		assertThat(browser.get(WHO).statusCode()).isEqualTo(401);
		assertThat(browser.get(Browser.engine("/task")).statusCode()).isEqualTo(401);
		assertThat(leadsTo(browser.page(PAGE))).isEqualTo("/masuk");
		assertThat(browser.get("/api/desk/tasks/x").statusCode()).isEqualTo(401);
		assertThat(browser.page("/masuk/kode").body()).contains("Kata sandi Anda benar").doesNotContain("secret=");
	}

	@Test
	void codeOpensWhatTheOfficerWantedUnderAnotherSession() {
		var browser = new Browser(this.port);
		browser.page("/petugas/laporan/1234567890");
		browser.login(this.user, "lapor");
		var half = browser.cookie("SESSION");

		assertThat(leadsTo(browser.form("/masuk/kode", "code=" + this.telephone.code())))
			.isEqualTo("/petugas/laporan/1234567890");

		assertThat(browser.cookie("SESSION")).isNotEqualTo(half);
		assertThat(who(browser)).contains("\"" + this.user + "\"");
	}

	@Test
	void sameCodeIsNotTakenTwice() {
		var code = this.telephone.code();
		assertThat(leadsTo(signIn(code))).startsWith("/camunda/");

		assertThat(leadsTo(signIn(code))).isEqualTo("/masuk/kode?salah");
		assertThat(leadsTo(signIn(this.recovery.get(0)))).startsWith("/camunda/");
	}

	@Test
	void wrongCodeIsToldInWordsAndOpensNothing() {
		var browser = new Browser(this.port);
		browser.login(this.user, "lapor");
		assertThat(leadsTo(browser.form("/masuk/kode", "code=" + this.telephone.wrongCode())))
			.isEqualTo("/masuk/kode?salah");

		assertThat(browser.page("/masuk/kode?salah").body()).contains("Kode itu tidak diterima", "role=\"alert\"");
		assertThat(browser.get(WHO).statusCode()).isEqualTo(401);
	}

	@Test
	void whoeverHasThePasswordCannotTryAllCodes() {
		var browser = new Browser(this.port);
		browser.login(this.user, "lapor");
		var wrong = this.telephone.wrongCode();
		for (int guess = 0; guess < 10; guess++) {
			browser.form("/masuk/kode", "code=" + wrong);
		}

		var another = new Browser(this.port);
		another.login(this.user, "lapor");
		another.form("/masuk/kode", "code=" + this.telephone.code());
		assertThat(another.page("/masuk/kode?salah").body()).contains("Terlalu sering dicoba untuk akun ini");
		assertThat(another.get(WHO).statusCode()).as("even the right code waits").isEqualTo(401);
	}

	@Test
	void recoveryCodeOpensOnce() {
		var code = this.recovery.get(3);
		assertThat(leadsTo(signIn(code.toLowerCase().replace("-", "%20")))).startsWith("/camunda/");

		assertThat(leadsTo(signIn(code))).isEqualTo("/masuk/kode?salah");
		assertThat(leadsTo(signIn(this.recovery.get(4)))).startsWith("/camunda/");
		assertThat(this.factors.recoveryCodesLeft(this.user)).isEqualTo(8);
	}

	@Test
	void doorsThatKnowPasswordsOnlyStayShut() {
		this.identity.createMembership(this.user, "process-analyst");
		var modeler = Browser.withPassword(this.port, this.user).get("/engine-rest/version");
		assertThat(modeler.statusCode()).isEqualTo(401);
		assertThat(modeler.body()).contains("Akun ini memakai kode verifikasi");
		var stranger = new Browser(this.port);
		var form = stranger.send(HttpRequest.newBuilder(stranger.at(WHO + "/login/tasklist"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("username=" + this.user + "&password=lapor")));
		assertThat(form.statusCode()).isEqualTo(401);
		assertThat(stranger.get(WHO).statusCode()).isEqualTo(401);
	}

	@Test
	void nobodyReachesTheSecondStepWithoutTheFirst() {
		var stranger = new Browser(this.port);
		assertThat(leadsTo(stranger.page("/masuk/kode"))).isEqualTo("/masuk");
		assertThat(leadsTo(stranger.form("/masuk/kode", "code=" + this.telephone.code()))).isEqualTo("/masuk");
		assertThat(leadsTo(stranger.form("/masuk/kode", "pasang="))).isEqualTo("/masuk");
		assertThat(leadsTo(stranger.form("/masuk/kode", "aktifkan=&code=1"))).isEqualTo("/masuk");
	}

	@Test
	void whoeverHasThePasswordCannotSetUpAnotherTelephone() {
		var browser = new Browser(this.port);
		browser.login(this.user, "lapor");

		assertThat(leadsTo(browser.form("/masuk/kode", "pasang="))).isEqualTo("/masuk");
		assertThat(leadsTo(browser.form("/masuk/kode", "aktifkan=&code=" + this.telephone.code()))).isEqualTo("/masuk");
	}

	@Test
	void everyChangeNeedsACode() {
		var browser = signedIn();
		for (var deed : List.of("pasang", "cadangan", "matikan")) {
			browser.form(PAGE, deed + "=&code=" + this.telephone.wrongCode());
			assertThat(browser.page(PAGE).body()).as(deed)
				.contains("Kode itu tidak diterima")
				.doesNotContain("secret=")
				.doesNotContainPattern(RECOVERY);
		}
		assertThat(this.factors.since(this.user)).isPresent();

		browser.form(PAGE, "matikan=&code=" + this.telephone.code());
		assertThat(browser.page(PAGE).body()).contains("sudah dimatikan", "belum dipasang");
		assertThat(leadsTo(new Browser(this.port).login(this.user, "lapor"))).startsWith("/camunda/");
	}

	@Test
	void anotherTelephoneCountsOnlyOnceItsFirstCodeWasRight() {
		var browser = signedIn();
		var fresh = Telephone.reading(browser.form(PAGE, "pasang=&code=" + this.recovery.get(0)).body());
		assertThat(browser.form(PAGE, "aktifkan=&code=" + fresh.wrongCode()).body()).contains("Kode itu tidak diterima",
				"secret=");
		assertThat(leadsTo(signIn(this.recovery.get(1)))).as("the one in use stays").startsWith("/camunda/");

		assertThat(browser.form(PAGE, "aktifkan=&code=" + fresh.code()).body()).containsPattern(RECOVERY);
		assertThat(leadsTo(signIn(this.recovery.get(2)))).as("of the old telephone").isEqualTo("/masuk/kode?salah");
		assertThat(leadsTo(signIn(fresh.code()))).startsWith("/camunda/");
	}

	@Test
	void secretIsShownOnceAndLiesSealed() {
		var page = signedIn().page(PAGE);
		assertThat(page.body()).contains("Kode verifikasi terpasang", ": 9.")
			.doesNotContain("otpauth", "secret=")
			.doesNotContainPattern(RECOVERY);
		assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
		var sealed = this.jdbc.sql("select sealed_secret from second_factor where user_id = ?")
			.param(this.user)
			.query((row, number) -> row.getBytes(1))
			.single();
		assertThat(sealed.length).isGreaterThan(20 + 28);
		assertThat(this.jdbc.sql("select code_hash from second_factor_recovery where user_id = ?")
			.param(this.user)
			.query(String.class)
			.list()).hasSize(9).allMatch((hash) -> hash.matches("[0-9a-f]{64}"));
	}

	@Test
	void administratorReleasesALostTelephoneInWritingAndEndsTheSessions() {
		var officer = signedIn();
		var admin = Browser.of(this.port, "admin");
		admin.form(PAGE, "lepas=&account=" + this.user + "&reason=x");
		assertThat(admin.page(PAGE).body()).contains("Tulis alasannya", this.user);

		admin.form(PAGE, "lepas=&account=" + this.user + "&reason=Datang+sendiri+dengan+kartu+pegawai");

		assertThat(admin.page(PAGE).body()).contains("sudah dilepas");
		assertThat(officer.get(WHO).statusCode()).as("open session").isEqualTo(401);
		var again = new Browser(this.port);
		assertThat(leadsTo(again.login(this.user, "lapor"))).startsWith("/camunda/");
		assertThat(again.page(PAGE).body()).contains("dilepas oleh admin", "Datang sendiri dengan kartu pegawai");
	}

	@Test
	void nobodyElseReleasesAnything() {
		var colleague = Browser.of(this.port, "verifikator");
		var answer = colleague.form(PAGE, "lepas=&account=" + this.user + "&reason=Datang+sendiri+dengan+kartu");
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(this.factors.since(this.user)).isPresent();
	}

	@Test
	void nothingIsLeftOfARemovedAccount() {
		this.identity.deleteUser(this.user);

		for (var table : List.of("second_factor", "second_factor_recovery", "second_factor_event")) {
			assertThat(this.jdbc.sql("select count(*) from " + table + " where user_id = ?")
				.param(this.user)
				.query(Integer.class)
				.single()).as(table).isZero();
		}
	}

	@Test
	void officeThatDemandsItLeadsToSettingItUpAtTheLogin() {
		var guardian = account("identity-officer");
		var before = Browser.of(this.port, guardian);
		demanding(Demand.REQUIRED_FOR_PRIVILEGED, () -> {
			assertThat(before.get(WHO).statusCode()).as("a session from before").isEqualTo(401);
			var browser = new Browser(this.port);
			assertThat(leadsTo(browser.login(guardian, "lapor"))).isEqualTo("/masuk/kode");
			assertThat(browser.page("/masuk/kode").body()).contains("Jabatan Anda membuka data");
			assertThat(browser.get(WHO).statusCode()).isEqualTo(401);

			var phone = Telephone.reading(browser.form("/masuk/kode", "pasang=").body());
			assertThat(browser.get(WHO).statusCode()).as("not set up yet").isEqualTo(401);
			var refused = browser.form("/masuk/kode", "aktifkan=&code=" + phone.wrongCode());
			assertThat(refused.statusCode()).isEqualTo(422);
			assertThat(refused.body()).contains("Kode itu tidak diterima", "secret=");
			assertThat(browser.form("/masuk/kode", "aktifkan=&code=" + phone.code()).body()).containsPattern(RECOVERY);
			assertThat(who(browser)).contains("\"" + guardian + "\"");

			browser.form(PAGE, "matikan=&code=" + phone.code());
			assertThat(browser.page(PAGE).body()).contains("Jabatan Anda mewajibkan");
			assertThat(leadsTo(new Browser(this.port).login(account("verifier"), "lapor"))).startsWith("/camunda/");
		});
	}

	@Test
	void demandKnowsWhomItMeans() {
		assertThat(Demand.OPTIONAL.isMadeOf(Set.of("camunda-admin"))).isFalse();
		assertThat(Demand.REQUIRED_FOR_PRIVILEGED.isMadeOf(Set.of("verifier", "camunda-admin"))).isTrue();
		assertThat(Demand.REQUIRED_FOR_PRIVILEGED.isMadeOf(Set.of("identity-officer"))).isTrue();
		assertThat(Demand.REQUIRED_FOR_PRIVILEGED.isMadeOf(Set.of("verifier"))).isFalse();
		assertThat(Demand.REQUIRED_FOR_ALL.isMadeOf(Set.of())).isTrue();
	}

	private String account(String office) {
		var name = "uji-" + UUID.randomUUID().toString().substring(0, 8);
		var officer = this.identity.newUser(name);
		officer.setPassword("lapor");
		this.identity.saveUser(officer);
		this.identity.createMembership(name, office);
		return name;
	}

	private void setUp(Browser browser) {
		this.telephone = Telephone.reading(browser.form(PAGE, "pasang=").body());
		var page = browser.form(PAGE, "aktifkan=&code=" + this.telephone.code());
		assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
		this.recovery = RECOVERY.matcher(page.body()).results().map((MatchResult found) -> found.group(1)).toList();
		assertThat(this.recovery).hasSize(10).doesNotHaveDuplicates();
	}

	private HttpResponse<String> signIn(String code) {
		var browser = new Browser(this.port);
		browser.login(this.user, "lapor");
		return browser.form("/masuk/kode", "code=" + code);
	}

	private Browser signedIn() {
		var browser = new Browser(this.port);
		browser.login(this.user, "lapor");
		assertThat(leadsTo(browser.form("/masuk/kode", "code=" + this.recovery.get(9)))).startsWith("/camunda/");
		return browser;
	}

	/** The one house of all tests, for as long as this takes, demands more. */
	private void demanding(Demand demand, Runnable work) {
		ReflectionTestUtils.setField(this.factors, "demand", demand);
		try {
			work.run();
		}
		finally {
			ReflectionTestUtils.setField(this.factors, "demand", Demand.OPTIONAL);
		}
	}

	/** Tasklist knows an officer once its page was opened. */
	private static String who(Browser browser) {
		browser.page("/camunda/app/tasklist/default/");
		return browser.get(WHO).body();
	}

	private static String leadsTo(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://localhost:\\d+", "");
	}

}
