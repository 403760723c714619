package id.go.lapor.desk;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.UUID;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.intake.NewReport;
import id.go.lapor.search.SearchCorpus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The President's staff says which cases are about a priority programme. */
@ProcessTest
@Tag("postgres")
class PriorityProgrammeTests {

	private static final String PAGE = "/petugas/program-prioritas";

	private static final String KSP = "ksp";

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	SearchCorpus corpus;

	@Autowired
	JdbcClient jdbc;

	@Test
	void officersWhoReadTheCaseReadTheNameOfItsProgrammeAndThePublicDoesNot() {
		var name = programme();
		var word = "kwarsa" + name.substring(8);
		var number = this.cases
			.file(new NewReport("COMPLAINT", "Jembatan " + word, "Jembatan desa kami putus.", "SOCIAL_AID", "32.12",
					null, null, null, false, false, null, new NewReport.Person("Maman Rukmana", "081234567890", null)));
		this.cases.forward(number, CaseDriver.KEMENSOS);

		var page = CaseForms.done(ksp(), number, "program",
				"programme=" + id(name) + "&words=Bagian+dari+%3Cb%3Eprogram%3C%2Fb%3E+ini");
		this.corpus.catchUp();

		assertThat(page).contains("Masuk program prioritas", "&lt;b&gt;program", "Program prioritas: " + name);
		for (var reader : new String[] { "verifikator", "petugas.kemensos", "panrb" }) {
			assertThat(page(reader, "/petugas/laporan/" + number)).as(reader).contains("Program prioritas: " + name);
			assertThat(page(reader, "/petugas/laporan/" + number)).as(reader).doesNotContain("/program\"");
		}
		assertThat(Browser.of(this.port, "petugas.kemensos").get("/api/desk/cases/" + number).body()).contains(name);
		assertThat(card(number)).contains("{\"code\":\"programme\",\"label\":\"Program prioritas: " + name + "\"}");
		assertThat(page("panrb", "/petugas/cari?q=" + word)).contains("Program prioritas: " + name);
		assertThat(page(KSP, "/petugas/pengawasan/ksp/" + id(name) + "?daftar=terbuka")).contains(number.spoken());
		assertThat(page(KSP, "/petugas/pengawasan/ksp")).contains(name);
		assertThat(new Browser(this.port).page("/laporan/" + number).body()).doesNotContain(name);
		assertThat(new Browser(this.port).get("/api/v1/reports/" + number).body()).doesNotContain(name);
		assertThat(this.cases.details(number, CaseEvent.PROGRAMME_ENTERED)).containsExactly(name);
	}

	@Test
	void aCaseIsInOneProgrammeUntilItIsTakenOutWithAReason() {
		var name = programme();
		var number = this.cases.withAgency();
		var enter = "programme=" + id(name) + "&words=";

		assertThat(CaseForms.refused(ksp(), number, "program", enter + "+")).contains("Tuliskan alasannya");
		assertThat(CaseForms.refused(ksp(), number, "program", "programme=0&words=Ya"))
			.contains("tidak berjalan hari ini", ">Ya</textarea>");
		CaseForms.done(ksp(), number, "program", enter + "Ya");
		assertThat(CaseForms.refused(ksp(), number, "program", enter + "Lagi")).contains("sudah masuk sebuah program");
		assertThat(CaseForms.refused(ksp(), number, "program/keluar", "words=")).contains("Tuliskan alasannya");

		var page = CaseForms.done(ksp(), number, "program/keluar", "words=Ternyata+bukan");

		assertThat(page).contains("Dikeluarkan dari program prioritas", "Ternyata bukan")
			.doesNotContain("Program prioritas: " + name);
		assertThat(CaseForms.refused(ksp(), number, "program/keluar", "words=Lagi")).contains("tidak (lagi) masuk");
		assertThat(this.jdbc.sql("select detail from audit_entry where case_number = ? and detail like '%PROGRAMME%'")
			.param(number.value())
			.query(String.class)
			.list()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "panrb,403", "ombudsman,403", "verifikator,403", "petugas.kemensos,403" })
	void nobodyElseSaysSo(String other, int status) {
		var number = this.cases.withAgency();

		assertThat(Browser.of(this.port, other)
			.form("/petugas/laporan/" + number + "/program", "programme=1&words=Ya")
			.statusCode()).isEqualTo(status);
		assertThat(Browser.of(this.port, other).form(PAGE, "").statusCode()).isEqualTo(status);
		assertThat(ksp().form("/petugas/laporan/1234567897/program", "programme=1&words=Ya").statusCode())
			.isEqualTo(404);
		assertThat(this.cases.events(number)).doesNotContain(CaseEvent.PROGRAMME_ENTERED);
	}

	@Test
	void aProgrammeEndsAndWhatIsMarkedWithItStaysSo() {
		var name = programme();
		var marked = this.cases.withAgency();
		CaseForms.done(ksp(), marked, "program", "programme=" + id(name) + "&words=Ya");

		assertThat(end(name, 0, "2025-12-31").body()).contains("tidak boleh mendahului", "value=\"2025-12-31\"");
		assertThat(end(name, 0, "2026-02-01").statusCode()).isEqualTo(302);
		var stale = end(name, 0, "2026-03-01");
		assertThat(stale.statusCode()).isEqualTo(409);
		assertThat(stale.body()).contains("baru saja diubah orang lain", "value=\"2026-03-01\"");

		var later = this.cases.withAgency();
		assertThat(CaseForms.refused(ksp(), later, "program", "programme=" + id(name) + "&words=Ya"))
			.contains("tidak berjalan hari ini");
		assertThat(page("panrb", "/petugas/laporan/" + marked)).contains("Program prioritas: " + name);
		assertThat(page(KSP, PAGE)).contains(name, "Perubahan terakhir: ksp");
	}

	@ParameterizedTest
	@CsvSource({ "ab,2026-01-01,'',3 sampai 120", "Hubungi 0812 3456 7890,2026-01-01,'',tidak boleh memuat nomor",
			"Program kami,kemarin,'',tanggal yang benar", "Program kami,2026-02-01,2026-01-01,tidak boleh mendahului" })
	void whatIsRefusedStandsInTheFormAgain(String name, String from, String until, String why) {
		var refused = add(name, from, until);

		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains(why, "value=\"" + name + "\"", "value=\"" + from + "\"");
	}

	@Test
	void aNameIsGivenOnce() {
		var name = programme();

		assertThat(add(name.toUpperCase(Locale.ROOT), "2026-01-01", "").body()).contains("sudah ada");
	}

	/** What ended years ago keeps nobody from naming another. */
	@Test
	void twoHundredProgrammesThatEndedLeaveRoom() {
		for (int old = 0; old < 200; old++) {
			this.jdbc
				.sql("insert into priority_programme (name, valid_from, valid_until, version) "
						+ "values (?, date '2001-01-01', date '2001-12-31', 0)")
				.param("Program lama nomor " + old)
				.update();
		}

		programme();

		this.jdbc.sql("delete from priority_programme where valid_until = date '2001-12-31'").update();
	}

	/**
	 * A programme that runs on the day of these tests, and whose name nobody else gave.
	 */
	private String programme() {
		var name = "Program " + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
		assertThat(add(name, "2026-01-01", "").statusCode()).isEqualTo(302);
		return name;
	}

	private HttpResponse<String> add(String name, String from, String until) {
		return ksp().form(PAGE, "name=" + CaseForms.text(name) + "&from=" + from + "&until=" + until);
	}

	private HttpResponse<String> end(String name, int version, String until) {
		return ksp().form(PAGE + "/akhir", "id=" + id(name) + "&version=" + version + "&until=" + until);
	}

	private long id(String name) {
		return this.jdbc.sql("select id from priority_programme where name = ?").param(name).query(Long.class).single();
	}

	private Browser ksp() {
		return Browser.of(this.port, KSP);
	}

	private String page(String user, String address) {
		return Browser.of(this.port, user).page(address).body();
	}

	private String card(CaseNumber number) {
		var task = this.cases.task(number, "userTask_respond").getId();
		return Browser.of(this.port, "petugas.kemensos").get("/api/desk/cards?task=" + task).body();
	}

}
