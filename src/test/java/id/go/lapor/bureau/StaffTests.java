package id.go.lapor.bureau;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.duty.PlannedJobs;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.engine.door.Browser;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A coordinator gives and takes the accounts of their own body. */
@ProcessTest
@Tag("postgres")
class StaffTests {

	private static final String DINSOS = "pemda-3212-dinsos";

	private static final String OWN = "kuda-lari-senja-biru";

	private static final String RESPOND = "userTask_respond";

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	OfficerDirectory officers;

	@Autowired
	IdentityService identity;

	@Autowired
	ManagementService management;

	@Autowired
	JdbcClient jdbc;

	private final List<String> made = new ArrayList<>();

	private BureauForms indramayu;

	private PlannedJobs jobs;

	@BeforeEach
	void signIn() {
		this.jobs = new PlannedJobs(this.jdbc, this.management);
		this.indramayu = new BureauForms(this.port, "koordinator.indramayu");
	}

	@AfterEach
	void everybodyLeaves() {
		this.made.forEach((account) -> {
			this.identity.deleteUser(account);
			this.jdbc.sql("delete from account_letter where about_account = ?").param(account).update();
			this.jdbc.sql("delete from office_change where account = ?").param(account).update();
			this.jdbc.sql("delete from bureau_deed where subject = ?").param(account).update();
		});
	}

	@ParameterizedTest
	@CsvSource({ "agency-officer,pemda-3212-dinsos,petugas.dinsos.indramayu",
			"agency-coordinator,pemda-3212,koordinator.indramayu", "agency-head,pemda-3212,kepala.indramayu",
			"agency-deputy,pemda-3212,wakil.indramayu" })
	void anAccountIsMadeAsTheHouseMakesThemAndIsGoodAtOnce(String office, String agency, String like) {
		var account = account("uji.baru");

		var password = this.indramayu.open(account, "Siti Nurhaliza Putri", office, agency);

		assertThat(this.officers.officesOf(account)).isEqualTo(this.officers.officesOf(like));
		assertThat(reach(account)).isEqualTo(reach(like));
		assertThat(signsIn(account, own(account, password))).isTrue();
		assertThat(this.indramayu.page()).contains("Siti Nurhaliza Putri", account)
			.contains("koordinator.indramayu membuat akun " + account)
			.doesNotContain(password);
		assertThat(this.jdbc.sql("select distinct changed_by from office_change where account = ?")
			.param(account)
			.query(String.class)
			.list()).containsExactly("koordinator.indramayu");
	}

	@Test
	void anotherOfficeTakesThePlaceOfTheOld() {
		var account = account("uji.pindah");
		this.indramayu.open(account, "Rudi Hartono", "agency-head", "pemda-3212");

		var moved = this.indramayu.staff("jabatan", account, Map.of("office", "agency-officer", "agency", DINSOS));

		assertThat(moved.statusCode()).as(moved.body()).isEqualTo(302);
		assertThat(this.officers.officesOf(account)).containsExactlyInAnyOrder("agency-officer", DINSOS);
		assertThat(this.officers.reachOf(account)).containsExactly(DINSOS);
	}

	@Test
	void whoIsSwitchedOffGivesBackTheirTasksAndComesBackWithAnotherPassword() {
		var account = account("uji.berhenti");
		var password = own(account, this.indramayu.open(account, "Bayu Anggara", "agency-officer", DINSOS));
		var browser = new Browser(this.port);
		browser.login(account, URLEncoder.encode(password, StandardCharsets.UTF_8));
		var number = this.cases.forwardedTo(CaseDriver.DINSOS);
		this.cases.claim(number, RESPOND, account);

		var off = this.indramayu.staff("mati", account, Map.of());

		assertThat(off.statusCode()).as(off.body()).isEqualTo(302);
		assertThat(this.jobs.run("hand-back", account)).isPositive();
		assertThat(this.cases.task(number, RESPOND).getAssignee()).isNull();
		assertThat(browser.page("/petugas/ketidakhadiran").statusCode()).as("the session ended").isEqualTo(302);
		assertThat(signsIn(account, password)).isFalse();
		assertThat(this.officers.officesOf(account)).isEmpty();
		assertThat(this.officers.reachOf(account)).isEmpty();

		var on = this.indramayu.staff("hidup", account, Map.of("office", "agency-officer", "agency", DINSOS));
		assertThat(on.statusCode()).as(on.body()).isEqualTo(200);
		assertThat(signsIn(account, own(account, BureauForms.password(on)))).isTrue();
	}

	@Test
	void aNewPasswordEndsTheOldAndItsSessions() {
		var account = account("uji.sandi");
		var old = own(account, this.indramayu.open(account, "Wati Lestari", "agency-officer", DINSOS));
		var browser = new Browser(this.port);
		browser.login(account, URLEncoder.encode(old, StandardCharsets.UTF_8));
		assertThat(browser.page("/petugas/ketidakhadiran").statusCode()).isEqualTo(200);
		var seen = this.indramayu.seen("account", account);

		var renewed = BureauForms.password(this.indramayu.staff("sandi", account, Map.of()));

		assertThat(browser.page("/petugas/ketidakhadiran").statusCode()).isEqualTo(302);
		assertThat(this.indramayu.staff("sandi", account, Map.of("seen", seen)).statusCode())
			.as("the form sent once more")
			.isEqualTo(409);
		assertThat(choose(signedIn(account, renewed), "embun-pagi-di-atas-sawah", "embun-pagi-di-atas-sawah"))
			.isEmpty();
		assertThat(signsIn(account, "embun-pagi-di-atas-sawah")).isTrue();
		assertThat(signsIn(account, old)).isFalse();
	}

	@Test
	void aPasswordThatSomebodyGaveOpensNothingButTheChoiceOfAnother() {
		var account = account("uji.pertama");
		var first = this.indramayu.open(account, "Putu Pertama", "agency-officer", DINSOS);
		var browser = new Browser(this.port);

		assertThat(browser.login(account, first).headers().firstValue("Location").orElseThrow())
			.endsWith("/masuk/sandi");
		assertThat(browser.page("/petugas/ketidakhadiran").statusCode()).isEqualTo(302);
		assertThat(browser.page("/masuk/kode").statusCode()).as("no way around").isEqualTo(302);
		assertThat(choose(browser, first, first)).contains("Itu kata sandi yang Anda terima");
		assertThat(choose(browser, "pendek", "pendek")).contains("Paling sedikit 12");
		assertThat(choose(browser, OWN, OWN + "x")).contains("tidak sama");
		assertThat(choose(browser, OWN, OWN)).isEmpty();
		assertThat(signsIn(account, OWN)).isTrue();
		assertThat(choose(browser, OWN, OWN)).as("once").isEmpty();

		var again = BureauForms.password(this.indramayu.staff("sandi", account, Map.of()));
		this.jdbc.sql("update first_password set given_at = ? where account = ?")
			.params(Timestamp.valueOf("2026-01-01 00:00:00"), account)
			.update();
		assertThat(new Browser(this.port).login(account, again).headers().firstValue("Location").orElseThrow())
			.as("after a week")
			.endsWith("/masuk?error");
	}

	@Test
	void aLostTelephoneIsReleasedForAReasonThatStandsInTheHistory() {
		var account = account("uji.ponsel");
		this.indramayu.open(account, "Dewi Anjani", "agency-officer", DINSOS);
		assertThat(this.indramayu.page()).doesNotContain("reason-" + account);
		this.jdbc.sql("insert into second_factor (user_id, sealed_secret, last_step, set_up_at) values (?, ?, 0, ?)")
			.params(account, new byte[] { 1 }, Timestamp.valueOf("2026-01-01 00:00:00"))
			.update();

		var tooShort = this.indramayu.staff("kode", account, Map.of("reason", "hilang"));
		assertThat(tooShort.statusCode()).isEqualTo(409);
		assertThat(tooShort.body()).contains("value=\"hilang\"");
		assertThat(this.indramayu.staff("kode", account, Map.of("reason", "Ponsel dan kode cadangan hilang di pasar"))
			.statusCode()).isEqualTo(302);

		assertThat(this.indramayu.page()).contains("Ponsel dan kode cadangan hilang di pasar")
			.doesNotContain("reason-" + account);
		assertThat(this.jdbc.sql("select actor from second_factor_event where user_id = ?")
			.param(account)
			.query(String.class)
			.list()).containsExactly("koordinator.indramayu");
	}

	@ParameterizedTest
	@CsvSource({ "jabatan", "mati", "hidup", "sandi", "kode" })
	void anotherBodysAccountIsLikeOneThatNeverWas(String deed) {
		var fields = Map.of("seen", "0000000000000000", "office", "agency-officer", "agency", "pemda-3212", "reason",
				"Ponsel dan kode cadangan hilang");
		for (var account : List.of("petugas.kemensos", "verifikator", "admin", "tidak.pernah.ada", "kepala.jabar")) {
			assertThat(this.indramayu.staff(deed, account, fields).statusCode()).as(account).isEqualTo(404);
		}
		assertThat(signsIn("petugas.kemensos", "lapor")).isTrue();
	}

	@Test
	void nobodyChangesTheirOwnAccountNorOneThatHoldsMoreThanTheBodyGives() {
		var account = account("uji.rangkap");
		this.indramayu.open(account, "Rina Rangkap", "agency-officer", DINSOS);
		var seen = this.indramayu.seen("account", account);
		this.identity.createMembership(account, "verifier");

		assertThat(this.indramayu.page()).contains("di luar instansi Anda");
		var stale = this.indramayu.staff("mati", account, Map.of("seen", seen));
		assertThat(stale.statusCode()).isEqualTo(409);
		assertThat(stale.body()).contains("diubah orang lain");
		assertThat(this.officers.officesOf(account)).contains("verifier", "agency-officer");
		for (var deed : List.of("jabatan", "mati", "sandi", "kode")) {
			assertThat(this.indramayu.staff(deed, "koordinator.indramayu", Map.of("seen", "x")).statusCode())
				.isEqualTo(409);
		}
		assertThat(this.officers.officesOf("koordinator.indramayu")).contains("agency-coordinator");
	}

	@ParameterizedTest
	@CsvSource({ "verifier,pemda-3212-dinsos,Pilih jabatan dari daftar",
			"camunda-admin,pemda-3212,Pilih jabatan dari daftar", "agency-officer,kemensos,salah satu unitnya",
			"agency-head,pemda-32,salah satu unitnya", "agency-officer,tidak-ada,salah satu unitnya" })
	void nothingIsGivenThatTheBodyDoesNotHave(String office, String agency, String sentence) {
		var account = account("uji.terlarang");

		var refused = this.indramayu.send("/akun", Map.of("account", account, "name", "Siti Tamu", "email",
				"siti@contoh.go.id", "office", office, "agency", agency));

		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains(sentence, "value=\"Siti Tamu\"", "value=\"siti@contoh.go.id\"");
		assertThat(this.officers.find(account)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Si,uji.salah,a@b.go.id,Nama terdiri atas", "Siti Salah,Uji Salah,a@b.go.id,Nama pengguna terdiri",
			"Siti Salah,uji.salah,tanpa-alamat,Surel tidak terbaca",
			"Siti Salah,petugas.kemensos,a@b.go.id,sudah dipakai" })
	void whatIsWrongIsSaidAndNothingTypedIsLost(String name, String account, String email, String sentence) {
		var refused = this.indramayu.send("/akun",
				Map.of("account", account, "name", name, "email", email, "office", "agency-officer", "agency", DINSOS));

		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains(sentence, "value=\"" + name + "\"", "value=\"" + account + "\"",
				"value=\"" + email + "\"");
	}

	@Test
	void aNameIsNeverGivenToSomebodyElse() {
		var account = account("uji.dulu");
		this.indramayu.open(account, "Orang Pertama", "agency-officer", DINSOS);
		this.identity.deleteUser(account);

		assertThat(this.indramayu
			.send("/akun", Map.of("account", account, "name", "Orang Kedua", "email", "dua@contoh.go.id", "office",
					"agency-officer", "agency", DINSOS))
			.body()).contains("pernah dipakai");
	}

	@Test
	void ofTwoCoordinatorsWhoSwitchEachOtherOffOneStays() throws Exception {
		var one = account("uji.koordinator.satu");
		var two = account("uji.koordinator.dua");
		var first = own(one, this.indramayu.open(one, "Satu Pertama", "agency-coordinator", "pemda-3212"));
		var second = own(two, this.indramayu.open(two, "Dua Kedua", "agency-coordinator", "pemda-3212"));
		var seenOne = this.indramayu.seen("account", one);
		var seenTwo = this.indramayu.seen("account", two);
		var browserOne = signedIn(one, first);
		var browserTwo = signedIn(two, second);

		var both = Executors.newFixedThreadPool(2);
		try {
			var answers = both.invokeAll(List.<Callable<Boolean>>of(() -> switchOff(browserOne, two, seenTwo),
					() -> switchOff(browserTwo, one, seenOne)));
			assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsOnlyOnce(true);
		}
		finally {
			both.shutdown();
		}
		assertThat(List.of(one, two))
			.filteredOn((account) -> this.officers.officesOf(account).contains("agency-coordinator"))
			.hasSize(1);
	}

	@Test
	void theEngineGivesACoordinatorNoRightForIt() {
		var browser = Browser.of(this.port, "koordinator.indramayu");

		assertThat(browser
			.post(Browser.engine("/user/create"),
					"{\"profile\":{\"id\":\"uji.pintu.lain\",\"firstName\":\"A\",\"lastName\":\"B\"},"
							+ "\"credentials\":{\"password\":\"abcde-fghij-kmnpq\"}}")
			.statusCode()).isGreaterThanOrEqualTo(400);
		assertThat(browser.put(Browser.engine("/group/agency-head/members/koordinator.indramayu"), "{}").statusCode())
			.isGreaterThanOrEqualTo(400);
		assertThat(this.officers.find("uji.pintu.lain")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "koordinator.indramayu,200", "koordinator.kemensos,200", "petugas.dinsos.indramayu,403",
			"kepala.indramayu,403", "verifikator,403", "admin,403", "panrb,403" })
	void onlyCoordinatorsRunABody(String user, int status) {
		assertThat(Browser.of(this.port, user).page(BureauForms.PAGE).statusCode()).isEqualTo(status);
	}

	@Test
	void isReadInEnglishToo() {
		var browser = Browser.of(this.port, "koordinator.indramayu");

		var page = browser
			.send(HttpRequest.newBuilder(browser.at(BureauForms.PAGE))
				.header("Accept", "text/html")
				.header("Accept-Language", "en")
				.GET())
			.body();

		assertThat(page)
			.contains("My body", "Accounts of the body", "Liaison officer", "Add a unit", "Whose answers need approval",
					"Add a day off")
			.doesNotContain("??");
		assertThat(this.indramayu.page()).doesNotContain("??");
	}

	@Test
	void aUnitsCoordinatorRunsNoBody() {
		var account = account("uji.koordinator.unit");
		var password = this.indramayu.open(account, "Unit Koordinator", "agency-coordinator", DINSOS);

		assertThat(signedIn(account, own(account, password)).page(BureauForms.PAGE).statusCode()).isEqualTo(403);
	}

	/** Whether it was done; who lost the office or the session is led elsewhere. */
	private static boolean switchOff(Browser browser, String account, String seen) {
		var answer = browser.form(BureauForms.PAGE + "/akun/mati", "account=" + account + "&seen=" + seen);
		return answer.headers().firstValue("Location").filter((next) -> next.endsWith(BureauForms.PAGE)).isPresent();
	}

	/** Without the units that other tests founded. */
	private Set<String> reach(String account) {
		return this.officers.reachOf(account)
			.stream()
			.filter((agency) -> !agency.contains("-uji"))
			.collect(Collectors.toSet());
	}

	/** Chooses a password in the place of the first one. */
	private String own(String account, String first) {
		var browser = new Browser(this.port);
		browser.login(account, first);
		assertThat(choose(browser, OWN, OWN)).isEmpty();
		return OWN;
	}

	/** Empty where it was taken, else the page that says why not. */
	private static String choose(Browser browser, String password, String again) {
		var answer = browser.form("/masuk/sandi", "password=" + URLEncoder.encode(password, StandardCharsets.UTF_8)
				+ "&again=" + URLEncoder.encode(again, StandardCharsets.UTF_8));
		return (answer.statusCode() == 302) ? "" : answer.body();
	}

	private Browser signedIn(String account, String password) {
		var browser = new Browser(this.port);
		browser.login(account, URLEncoder.encode(password, StandardCharsets.UTF_8));
		return browser;
	}

	private boolean signsIn(String account, String password) {
		return signedIn(account, password).page("/petugas/ketidakhadiran").statusCode() == 200;
	}

	private String account(String name) {
		this.made.add(name);
		return name;
	}

}
