package id.go.lapor.engine;

import java.util.List;

import id.go.lapor.LaporTest;
import id.go.lapor.engine.door.Browser;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an officer's password must be, and how it lies. */
@LaporTest
@Tag("postgres")
class PasswordTests {

	private static final String GOOD = "payung gerobak senar kelapa";

	@LocalServerPort
	int port;

	@Autowired
	IdentityService identity;

	@Autowired
	ProcessEngineConfigurationImpl engine;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void theDemoAsksNothing() {
		this.engine.setEnablePasswordPolicy(false);
		this.identity.deleteUser("nurhayati");
	}

	@ParameterizedTest
	@ValueSource(strings = { GOOD, "correct-horse-battery", "kucing3gajah7", "Tr0mb0nePerahuHujan", "ピアノ傘海椰子緑色時計灯台" })
	void takesLongOnesThatNobodyGuessesFirst(String password) {
		assertThat(PasswordRules.brokenBy(password, "nurhayati", "Siti", "Nurhayati", "siti@kemensos.example"))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "pendek-saja,LENGTH", "aaaaaaaaaaaaaa,COMMON", "123456789012,COMMON", "password1234,COMMON",
			"P4ssw0rd!2026,COMMON", "1nd0nesiaMerd3ka,COMMON", "KataSandi-Rahasia,COMMON",
			"Indonesia-Merdeka-1945,COMMON", "bismillah112233,COMMON", "qwertyuiop123,COMMON",
			"LaporKementerian1!,COMMON", "gerobak nurhayati,PERSONAL", "SITI-gerobak-senar,PERSONAL",
			"dinsos99-gerobak,PERSONAL" })
	void refusesWhatIsTriedFirst(String password, PasswordRules rule) {
		assertThat(PasswordRules.brokenBy(password, "nurhayati", "Siti", null, "dinsos99@example.go.id"))
			.containsExactly(rule);
	}

	@Test
	void nothingIsNoPassword() {
		assertThat(PasswordRules.brokenBy(null, (String) null)).contains(PasswordRules.LENGTH);
	}

	@Test
	void holdsWhereverAnAccountIsMadeOrChanged() {
		this.engine.setEnablePasswordPolicy(true);
		assertThatThrownBy(() -> account("password1234")).isInstanceOf(ProcessEngineException.class);
		account(GOOD);

		var admin = Browser.of(this.port, "admin");
		assertThat(change(admin, "nurhayati-nurhayati")).isIn(400, 500);
		assertThat(this.identity.checkPassword("nurhayati", GOOD)).as("unchanged").isTrue();
		assertThat(change(admin, "tombak perak di ladang")).isEqualTo(204);
		assertThat(this.identity.checkPassword("nurhayati", "tombak perak di ladang")).isTrue();
	}

	@Test
	void saysItsRulesInTheReadersLanguage() {
		assertThat(this.engine.getPasswordPolicy().getRules()).extracting((rule) -> rule.getPlaceholder())
			.hasSize(3)
			.anyMatch((words) -> words.startsWith("Paling sedikit 12 karakter"));
		this.engine.setEnablePasswordPolicy(true);
		var admin = Browser.of(this.port, "admin");
		assertThat(admin.get(Browser.engine("/identity/password-policy")).body())
			.contains("Paling sedikit 12 karakter");
		admin.get("/?lang=en");
		assertThat(admin.get(Browser.engine("/identity/password-policy")).body()).contains("At least 12 characters");
		assertThat(admin.post(Browser.engine("/identity/password-policy"), "{\"password\":\"password1234\"}").body())
			.contains("No password that many people use", "\"valid\":false");
	}

	@Test
	void liesAsASlowHashWithItsOwnSalt() {
		account(GOOD);
		var stored = stored();
		assertThat(stored).matches("\\{PBKDF2-SHA-256}1000\\$[\\w+/]{22}\\$[\\w+/]{43}");
		assertThat(this.identity.checkPassword("nurhayati", GOOD)).isTrue();
		assertThat(this.identity.checkPassword("nurhayati", GOOD + ".")).isFalse();

		var hash = new PasswordHash(600_000);
		assertThat(hash.encrypt(GOOD)).startsWith("600000$").isNotEqualTo(hash.encrypt(GOOD));
		assertThat(new PasswordHash(1_000).check(GOOD, hash.encrypt(GOOD))).as("rounds stand beside the hash").isTrue();
	}

	@Test
	void opensWithAHashOfTheEngineUntilThePasswordIsChanged() {
		account(GOOD);
		var salt = this.jdbc.sql("select salt_ from act_id_user where id_ = 'nurhayati'").query(String.class).single();
		var old = new PasswordManager(new Sha512HashDigest(), List.of()).encrypt(GOOD + salt);
		this.jdbc.sql("update act_id_user set pwd_ = ? where id_ = 'nurhayati'").param(old).update();

		assertThat(stored()).startsWith("{SHA-512}");
		assertThat(this.identity.checkPassword("nurhayati", GOOD)).isTrue();
		assertThat(this.identity.checkPassword("nurhayati", "lain")).isFalse();
	}

	@Test
	void anotherPasswordShowsEverySessionOut() {
		account("lapor");
		this.identity.createMembership("nurhayati", "verifier");
		var thief = Browser.of(this.port, "nurhayati");
		var bystander = Browser.of(this.port, "verifikator");
		assertThat(thief.get("/camunda/api/admin/auth/user/default").statusCode()).isEqualTo(200);

		var officer = Browser.of(this.port, "nurhayati");
		assertThat(officer
			.put(Browser.engine("/user/nurhayati/credentials"),
					"{\"password\":\"" + GOOD + "\",\"authenticatedUserPassword\":\"lapor\"}")
			.statusCode()).isEqualTo(204);

		assertThat(thief.get("/camunda/api/admin/auth/user/default").statusCode()).isEqualTo(401);
		assertThat(bystander.get("/camunda/api/admin/auth/user/default").statusCode()).isEqualTo(200);
	}

	@Test
	void removedAccountIsShownOut() {
		account("lapor");
		this.identity.createMembership("nurhayati", "verifier");
		var gone = Browser.of(this.port, "nurhayati");

		this.identity.deleteUser("nurhayati");

		assertThat(gone.get("/camunda/api/admin/auth/user/default").statusCode()).isEqualTo(401);
		assertThat(this.jdbc.sql("select count(*) from spring_session where principal_name = 'nurhayati'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void sessionHasAnotherIdAfterTheLogin() {
		var browser = new Browser(this.port);
		browser.login("verifikator", "lapor");
		var first = browser.cookie("SESSION");
		browser.login("verifikator", "lapor");

		assertThat(first).isNotEmpty();
		assertThat(browser.cookie("SESSION")).isNotEmpty().isNotEqualTo(first);
	}

	private int change(Browser admin, String password) {
		return admin
			.put(Browser.engine("/user/nurhayati/credentials"),
					"{\"password\":\"" + password + "\",\"authenticatedUserPassword\":\"lapor\"}")
			.statusCode();
	}

	private void account(String password) {
		var officer = this.identity.newUser("nurhayati");
		officer.setFirstName("Siti");
		officer.setPassword(password);
		this.identity.saveUser(officer);
	}

	private String stored() {
		return this.jdbc.sql("select pwd_ from act_id_user where id_ = 'nurhayati'").query(String.class).single();
	}

}
