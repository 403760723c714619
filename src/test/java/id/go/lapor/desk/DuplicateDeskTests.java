package id.go.lapor.desk;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.intake.NewReport;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What the national desk sees of duplicates, and what it says about them. */
@LaporTest
@Tag("postgres")
class DuplicateDeskTests {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	DuplicateLines lines;

	@Autowired
	IdentityService identity;

	@Test
	void verifierSeesTheOtherReportWithReasonsAndMergesWithOnePress() {
		var text = unique("Jembatan desa lapuk");
		var main = this.cases.file(about(text, false));
		this.cases.forward(main, CaseDriver.DISDUKCAPIL);
		var number = this.cases.file(about(text, false));

		assertThat(page("verifikator", number)).contains("Mungkin laporan yang sama", main.spoken(), "100 % kata sama",
				"wilayah sama", "berselang 0 hari", "Gabungkan ke " + main.spoken());

		form(number, "gabung", "words=" + main.value());
		this.cases.work(number);
		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.MERGED);
		assertThat(page("verifikator", number)).doesNotContain("Mungkin laporan yang sama");
	}

	@Test
	void whatIsNoDuplicateIsRememberedForBothWithWhoSaidSo() {
		var one = this.cases.file();
		var other = this.cases.file();
		assertThat(page("verifikator", one)).contains(other.spoken());

		form(one, "bukan-duplikat", "other=" + other.value());

		assertThat(page("verifikator", one)).doesNotContain(other.spoken());
		assertThat(page("supervisor", other)).doesNotContain(one.spoken());
		assertThat(this.jdbc
			.sql("select account from duplicate_denied where first_case in (?, ?) and second_case in (?, ?)")
			.params(one.value(), other.value(), one.value(), other.value())
			.query(String.class)
			.list()).containsExactly("verifikator");
	}

	@ParameterizedTest
	@ValueSource(strings = { "petugas.disdukcapil.indramayu", "penengah", "panrb" })
	void nobodyElseLearnsOfOtherReports(String user) {
		this.cases.file();
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);

		assertThat(page(user, number)).contains(number.spoken())
			.doesNotContain("Mungkin laporan yang sama", "bukan-duplikat");
	}

	/**
	 * Whoever serves the accused body may know nothing of the case, in whatever office.
	 */
	@Test
	void aSecretReportIsACandidateForTheDeskAndForNobodyWhoMayNotKnowIt() {
		var text = unique("Kepala Dinas Sosial memotong bantuan warga desa kami setiap bulan");
		var secret = this.cases.file(about(text, true));
		var number = this.cases.file(about(unmarked(text), false));

		for (var user : List.of("verifikator", "supervisor")) {
			assertThat(page(user, number)).as(user).contains(secret.spoken());
		}
		var accused = accusedVerifier();
		assertThat(Browser.of(this.port, accused).page("/petugas/laporan/" + secret).statusCode()).isEqualTo(404);
		assertThat(page(accused, number)).contains(number.spoken()).doesNotContain(secret.spoken(), secret.value());

		assertThat(form(accused, number, "gabung", "words=" + secret))
			.contains("Laporan utama " + secret.spoken() + " tidak ditemukan");

		this.cases.forward(number, CaseDriver.DISDUKCAPIL);
		for (var user : List.of("petugas.disdukcapil.indramayu", "koordinator.indramayu", "kepala.indramayu",
				"wakil.indramayu", "penengah", "panrb", "ksp", "ombudsman")) {
			assertThat(page(user, number)).as(user)
				.contains(number.spoken())
				.doesNotContain(secret.spoken(), secret.value());
		}
		for (var user : List.of("pelindung.data1", "analis", "admin", "petugas.dishub.jabar")) {
			assertThat(page(user, number)).as(user).doesNotContain(secret.spoken(), secret.value());
		}
	}

	@Test
	void thePanelBesideTheTaskListsTheCandidatesAsThePageDoes() {
		var text = unique("Lampu jalan padam");
		var other = this.cases.file(about(text, false));
		var number = this.cases.file(about(text, false));
		var task = "/api/desk/tasks/" + this.cases.task(number, "userTask_verifyComplaint").getId();

		assertThat(panel("verifikator", task)).contains("\"duplicates\":[{\"number\":\"" + other + "\"",
				"\"reasonsFor\":[", "\"duplicatesFor\":\"Mendukung\"");

		this.cases.forward(number, CaseDriver.DISDUKCAPIL);
		var answering = "/api/desk/tasks/" + this.cases.task(number, "userTask_respond").getId();
		assertThat(panel("petugas.disdukcapil.indramayu", answering)).contains("\"duplicates\":[]")
			.doesNotContain(other.value());
	}

	@Test
	void manyReportsOfOneEventAreMergedAtOnceListedAndLetGoOneByOne() {
		var text = unique("Banjir setinggi dada merendam rumah warga");
		var main = this.cases.file(about(text, false));
		this.cases.forward(main, CaseDriver.DISDUKCAPIL);
		var first = this.cases.file(about(text, false));
		var second = this.cases.file(about(text, true));

		form(main, "himpun", "other=" + first + "&other=" + second);
		List.of(first, second).forEach(this.cases::work);

		assertThat(List.of(first, second))
			.allMatch((number) -> this.cases.complaint(number).status() == CaseStatus.MERGED);
		assertThat(page("verifikator", main)).contains("2 laporan digabungkan ke laporan ini",
				"2 di antaranya menunggu jawaban", first.spoken(), second.spoken(), "Pisahkan " + first.spoken());
		assertThat(page("petugas.disdukcapil.indramayu", main)).doesNotContain("digabungkan ke laporan ini",
				first.spoken());

		form(first, "pisah", "");
		this.cases.work(first);
		assertThat(page("supervisor", main)).contains("1 laporan digabungkan ke laporan ini")
			.doesNotContain("Pisahkan " + first.spoken());

		this.cases.answer(main);
		this.cases.work(second);
		assertThat(page("verifikator", main)).contains("0 di antaranya menunggu jawaban", second.spoken())
			.doesNotContain("Pisahkan " + second.spoken());
	}

	@Test
	void aCampaignOfEqualTextsStandsAsOneCandidate() {
		var text = unique("Tolak kenaikan tarif parkir");
		var campaign = List.of(this.cases.file(about(text, false)), this.cases.file(about(text, false)),
				this.cases.file(about(text.toUpperCase(Locale.ROOT), false)));
		var number = this.cases.file(about(text, false));

		assertThat(this.lines.of(number, (candidate) -> true)).singleElement()
			.satisfies((line) -> assertThat(line.twins()).hasSize(2));
		assertThat(page("verifikator", number)).contains("2 laporan lain dengan kata yang sama")
			.contains(campaign.stream().map(CaseNumber::spoken).toList());
	}

	@Test
	void noneIsMergedWhereOneCannotBe() {
		var text = unique("Pasar kebakaran");
		var main = this.cases.file(about(text, false));
		var one = this.cases.file(about(text, false));
		var merged = this.cases.file(about(text, false));
		form(merged, "gabung", "words=" + main);
		this.cases.work(merged);

		assertThat(form(main, "himpun", "other=" + one + "&other=" + merged))
			.contains("Laporan " + merged.spoken() + " tidak dapat digabungkan");
		assertThat(form(main, "himpun", "")).contains("Pilih paling sedikit satu laporan");

		assertThat(this.cases.complaint(one).status()).isEqualTo(CaseStatus.UNVERIFIED);
	}

	@Test
	void aCaseThatTheReaderMayNotKnowLeavesNoTrace() {
		var text = unique("Pagar sekolah roboh");
		var hidden = this.cases.file(about(text, false));
		var number = this.cases.file(about(text, false));

		assertThat(this.lines.of(number, (candidate) -> true)).extracting(DuplicateLines.DuplicateLine::number)
			.contains(hidden.value());
		assertThat(this.lines.of(number, (candidate) -> !candidate.equals(hidden)))
			.extracting(DuplicateLines.DuplicateLine::number)
			.doesNotContain(hidden.value());
	}

	/** A verifier who works in the accused office as well. */
	private String accusedVerifier() {
		var name = "uji-" + UUID.randomUUID().toString().substring(0, 8);
		var officer = this.identity.newUser(name);
		officer.setPassword("lapor");
		this.identity.saveUser(officer);
		this.identity.createMembership(name, "verifier");
		this.identity.createTenantUserMembership(CaseDriver.DINSOS, name);
		return name;
	}

	/** Words that no other test of the shared house files. */
	private static String unique(String text) {
		return text + " di Desa Kali" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + ".";
	}

	/** The same without the office that it accuses. */
	private static String unmarked(String accusing) {
		return accusing.replace("Kepala Dinas Sosial memotong", "Oknum memotong");
	}

	private static NewReport about(String text, boolean secret) {
		return new NewReport("COMPLAINT", "Mohon diperhatikan", text, "SOCIAL_AID", "32.12", null,
				LocalDate.of(2026, 1, 20), null, false, secret, null,
				new NewReport.Person("Maman Rukmana", "081234567890", "maman@example.org"));
	}

	private String panel(String user, String task) {
		return Browser.of(this.port, user).get(task).body();
	}

	private String form(CaseNumber number, String deed, String fields) {
		return form("verifikator", number, deed, fields);
	}

	private String form(String user, CaseNumber number, String deed, String fields) {
		var verifier = Browser.of(this.port, user);
		var page = CSRF.matcher(verifier.page("/petugas/laporan/" + number).body());
		assertThat(page.find()).isTrue();
		return verifier
			.send(HttpRequest.newBuilder(verifier.at("/petugas/laporan/" + number + "/" + deed))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.header("Accept", "text/html")
				.POST(HttpRequest.BodyPublishers
					.ofString(fields + "&_csrf=" + URLEncoder.encode(page.group(1), StandardCharsets.UTF_8))))
			.body();
	}

	private String page(String user, CaseNumber number) {
		return Browser.of(this.port, user).page("/petugas/laporan/" + number).body();
	}

}
