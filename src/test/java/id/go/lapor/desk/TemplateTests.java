package id.go.lapor.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.engine.door.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts that a body writes again and again, kept on a page and taken beside a task. */
@LaporTest
class TemplateTests {

	private static final String PAGE = "/petugas/templat";

	private static final Pattern ID = Pattern.compile("ubah=(\\d+)");

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Test
	void anOfficerTakesATemplateOfTheBodyFilledFromTheCase() {
		var name = name();
		var coordinator = Browser.of(this.port, "koordinator.indramayu");
		keep(coordinator, Map.of("field", "ANSWER", "name", name, "text",
				"Laporan {nomor} ditangani {instansi}, kategori {kategori}, {wilayah}, sampai {tenggat}."));
		var number = this.cases.forwardedTo(CaseDriver.DINSOS);
		var task = this.cases.task(number, "userTask_respond").getId();

		var offered = Browser.of(this.port, "petugas.dinsos.indramayu")
			.get("/api/desk/tasks/" + task + "/templates/answer");

		assertThat(offered.statusCode()).isEqualTo(200);
		assertThat(offered.body())
			.contains(name,
					"Laporan " + number.spoken() + " ditangani Dinas Sosial Kabupaten"
							+ " Indramayu, kategori Bantuan Sosial, Kabupaten Indramayu",
					"Selesai ditangani")
			.doesNotContain("{tenggat}", "Lokasi belum jelas");
	}

	@Test
	void anotherBodySeesNothingOfIt() {
		var name = name();
		var coordinator = Browser.of(this.port, "koordinator.indramayu");
		keep(coordinator, Map.of("field", "ANSWER", "name", name, "text", "Hanya untuk Indramayu."));
		var id = id(coordinator, name);
		var number = this.cases.withAgency();
		var task = this.cases.task(number, "userTask_respond").getId();

		assertThat(
				Browser.of(this.port, "petugas.kemensos").get("/api/desk/tasks/" + task + "/templates/answer").body())
			.contains("Selesai ditangani")
			.doesNotContain(name);
		assertThat(Browser.of(this.port, "petugas.dinsos.indramayu")
			.get("/api/desk/tasks/" + task + "/templates/answer")
			.statusCode()).as("a task of another body").isEqualTo(404);
		var supervisor = Browser.of(this.port, "supervisor");
		assertThat(supervisor.page(PAGE).body()).doesNotContain(name);
		assertThat(supervisor.form(PAGE + "/hapus", "id=" + id + "&version=0").body()).contains("tidak ada lagi");
		assertThat(supervisor
			.form(PAGE, fields(Map.of("id", id, "version", "0", "field", "ANSWER", "name", "Diambil alih", "text",
					"Tulisan orang lain.")))
			.statusCode()).isEqualTo(409);
		assertThat(coordinator.page(PAGE).body()).contains(name, "Hanya untuk Indramayu.");
	}

	@Test
	void whoeverMayNotIsToldSoBeforeAnyFieldIsMissed() {
		assertThat(Browser.of(this.port, "verifikator").form(PAGE + "/hapus", "").statusCode()).isEqualTo(403);
		assertThat(Browser.of(this.port, "supervisor").form(PAGE + "/hapus", "").statusCode()).isEqualTo(409);
	}

	@Test
	void whoeverReadAnOlderVersionChangesNothingAndLosesNothing() {
		var name = name();
		var first = Browser.of(this.port, "koordinator.indramayu");
		keep(first, Map.of("field", "REASON", "name", name, "text", "Alasan yang pertama."));
		var id = id(first, name);
		keep(first, Map.of("id", id, "version", "0", "field", "REASON", "name", name, "text", "Alasan yang kedua."));

		var late = first.form(PAGE, fields(
				Map.of("id", id, "version", "0", "field", "REASON", "name", name, "text", "Alasan yang terlambat.")));

		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(late.body()).contains("diubah orang lain", "Alasan yang terlambat.", "Alasan yang kedua.");
		assertThat(first.form(PAGE + "/hapus", "id=" + id + "&version=0").statusCode()).isEqualTo(409);
		assertThat(first.form(PAGE + "/hapus", "id=" + id + "&version=1").statusCode()).isEqualTo(302);
		assertThat(first.page(PAGE).body()).doesNotContain(name);
	}

	@ParameterizedTest
	@CsvSource({ "ANSWER,ab,Tulisan yang cukup panjang.,terdiri atas 3 sampai 80",
			"ANSWER,Nama baik,pendek,10 sampai 5000", "LETTER,Nama baik,Tulisan yang cukup panjang.,untuk apa" })
	void whatIsWrongIsSaidAndNothingTypedIsLost(String field, String name, String text, String sentence) {
		var refused = Browser.of(this.port, "koordinator.indramayu")
			.form(PAGE, fields(Map.of("field", field, "name", name, "text", text, "version", "0")));

		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains(sentence, "value=\"" + name + "\"", text);
	}

	@Test
	void twoOfTheSameNameAndUseAreNotKept() {
		var coordinator = Browser.of(this.port, "koordinator.indramayu");
		var template = Map.of("field", "ANSWER", "name", name(), "text", "Tulisan yang pertama.");
		keep(coordinator, template);

		assertThat(coordinator.form(PAGE, fields(template)).body()).contains("Sudah ada templat bernama");
	}

	@Test
	void aSlipInAPlaceIsToldWhereItIsKept() {
		var coordinator = Browser.of(this.port, "koordinator.indramayu");
		keep(coordinator, Map.of("field", "ANSWER", "name", name(), "text", "Laporan {nomer} sudah selesai."));

		assertThat(coordinator.page(PAGE).body()).contains("akan terbaca begitu saja: nomer");
	}

	@ParameterizedTest
	@CsvSource({ "koordinator.indramayu,200", "supervisor,200", "petugas.dinsos.indramayu,403", "verifikator,403",
			"kepala.indramayu,403", "admin,403", "panrb,403" })
	void coordinatorsAndTheSupervisorKeepThem(String user, int status) {
		assertThat(Browser.of(this.port, user).page(PAGE).statusCode()).isEqualTo(status);
	}

	@Test
	void noneAreOfferedForATextThatIsNotOfThisTask() {
		var task = this.cases.task(this.cases.withAgency(), "userTask_respond").getId();
		var officer = Browser.of(this.port, "petugas.kemensos");

		assertThat(officer.get("/api/desk/tasks/" + task + "/templates/contribution").statusCode()).isEqualTo(422);
		assertThat(officer.get("/api/desk/tasks/tidak-ada/templates/answer").statusCode()).isEqualTo(404);
	}

	private static void keep(Browser browser, Map<String, String> template) {
		var kept = browser.form(PAGE, fields(template));
		assertThat(kept.statusCode()).as(kept.body()).isEqualTo(302);
	}

	private static String id(Browser browser, String name) {
		var page = browser.page(PAGE).body();
		var found = ID.matcher(page.substring(page.indexOf("<b>" + name + "</b>")));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private static String name() {
		return "Templat " + UUID.randomUUID();
	}

	private static String fields(Map<String, String> values) {
		return values.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

}
