package id.go.lapor.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.intake.NewReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** An administrator says what a category asks; officers read what was answered. */
@LaporTest
class QuestionPageTests {

	private static final String PAGE = "/petugas/kategori";

	private static final Pattern OWN = Pattern.compile("ubah=(tanya-[0-9a-f]+)");

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	/** The house is shared: nobody else is asked what is asked here. */
	@AfterEach
	void retireWhatWasAdded() {
		var admin = admin();
		var own = OWN.matcher(admin.page(PAGE).body());
		while (own.find()) {
			admin.form(PAGE + "/hapus", "question=" + own.group(1));
		}
	}

	@Test
	void whatTheAdministratorAddsIsAskedAndWhatIsChangedKeepsGivenAnswers() {
		var words = "Berapa pohon tumbang " + UUID.randomUUID();
		var admin = admin();
		assertThat(admin.form(PAGE, fields(Map.of("category", "PUBLIC_SPACE", "kind", "NUMBER", "words", words)))
			.statusCode()).isEqualTo(302);
		var code = code(admin, words);
		var number = this.cases.file(report("PUBLIC_SPACE", Map.of(code, "12")));

		assertThat(admin
			.form(PAGE, fields(Map.of("question", code, "category", "PUBLIC_SPACE", "kind", "CHOICE", "words",
					words + " dan di mana", "choices", "Alun-alun\r\nTaman", "choicesEn", "", "required", "true")))
			.statusCode()).isEqualTo(302);

		assertThat(new Browser(this.port).get("/api/v1/categories").body()).contains(words + " dan di mana", "Taman");
		assertThat(page("verifikator", number)).contains(words + "<", "12").doesNotContain(words + " dan di mana");
	}

	@Test
	void whoeverReadAnOlderWordingChangesNothingAndLosesNothing() {
		var words = "Berapa pohon tumbang " + UUID.randomUUID();
		var admin = admin();
		admin.form(PAGE, fields(Map.of("category", "PUBLIC_SPACE", "kind", "NUMBER", "words", words)));
		var code = code(admin, words);
		admin.form(PAGE + "/hapus", "question=" + code);

		var late = admin.form(PAGE, fields(Map.of("question", code, "category", "PUBLIC_SPACE", "kind", "NUMBER",
				"words", words + ", terlambat", "required", "true")));

		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(late.body()).contains("sudah diubah atau dihapus oleh orang lain",
				"value=\"" + words + ", terlambat\"", "checked", "Pertanyaan baru");
		assertThat(admin.form(PAGE + "/hapus", "question=" + code).statusCode()).isEqualTo(409);
		assertThat(
				admin
					.form(PAGE,
							fields(Map.of("category", "PUBLIC_SPACE", "kind", "CHOICE", "words", words, "choices",
									"Satu")))
					.body())
			.contains("dua sampai 15 pilihan", words, ">Satu<");
	}

	@ParameterizedTest
	@ValueSource(strings = { "verifikator", "supervisor", "koordinator.indramayu", "panrb", "analis" })
	void nobodyElseSaysWhatIsAsked(String user) {
		assertThat(Browser.of(this.port, user).page(PAGE).statusCode()).isEqualTo(403);
		assertThat(Browser.of(this.port, user).form(PAGE, "category=ROAD&kind=DATE&words=Kapan").statusCode())
			.isEqualTo(403);
	}

	/** The same line between officers as for the report's own words. */
	@Test
	void answersInOwnWordsAreReadAsTheReportIs() {
		var number = this.cases.file(report("SOCIAL_AID",
				Map.of("bansos-program", "1", "bansos-tempat", "Loket a.n. Wiryokusumaning, 0857 2318 9946")));
		assertThat(page("verifikator", number)).contains("Bantuan yang mana?", "Program Keluarga Harapan (PKH)",
				"0857 2318 9946", "Loket a.n. [nama disamarkan], [nomor telepon disamarkan]");
		this.cases.forward(number, CaseDriver.KEMENSOS);

		for (var user : new String[] { "petugas.kemensos", "panrb" }) {
			assertThat(page(user, number))
				.contains("Bantuan yang mana?", "Loket a.n. [nama disamarkan], [nomor telepon disamarkan]")
				.doesNotContain("Wiryokusumaning", "0857 2318 9946");
		}
		var task = this.cases.task(number, "userTask_respond").getId();
		assertThat(Browser.of(this.port, "petugas.kemensos").get("/api/desk/tasks/" + task).body())
			.contains("Program Keluarga Harapan (PKH)")
			.doesNotContain("Wiryokusumaning");
		assertThat(Browser.of(this.port, "petugas.dinsos.indramayu").page("/petugas/laporan/" + number).statusCode())
			.isEqualTo(404);
	}

	@Test
	void anOfficerIsAskedForTheReporterAndLosesNothing() {
		var form = new HashMap<>(Map.of("token", UUID.randomUUID().toString(), "jalur", "WALK_IN", "kind", "COMPLAINT",
				"title", "Lampu jalan mati", "text", "Lampu jalan di depan balai desa mati sejak Januari.", "category",
				"STREET_LIGHTING", "regionCode", "32.12", "nama", "Sumiyati", "telepon", "081234567890"));
		form.putAll(Map.of("ditanya", "", "kirim", "1", "jawab-lampu-banyak", "dua"));
		var officer = Browser.of(this.port, "petugas.dinsos.indramayu");

		assertThat(officer.form("/petugas/tulis", fields(form)).body()).contains("Laporan belum terkirim",
				"Berapa lampu yang mati?", "value=\"dua\"", "Sumiyati");
		form.put("ditanya", "STREET_LIGHTING");
		var refused = officer.form("/petugas/tulis", fields(form));
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("href=\"#jawab-lampu-banyak\"", "value=\"dua\"");
		form.put("jawab-lampu-banyak", "2");
		assertThat(officer.form("/petugas/tulis", fields(form)).body()).contains("Kode tanda terima");
	}

	private Browser admin() {
		return Browser.of(this.port, "admin");
	}

	private String page(String user, CaseNumber number) {
		return Browser.of(this.port, user).page("/petugas/laporan/" + number).body();
	}

	private static String code(Browser admin, String words) {
		var page = admin.page(PAGE).body();
		var code = OWN.matcher(page.substring(page.indexOf(words)));
		assertThat(code.find()).isTrue();
		return code.group(1);
	}

	private static NewReport report(String category, Map<String, String> answers) {
		return new NewReport("COMPLAINT", "Perlu ditangani segera", "Sudah lama kami menunggu dan belum ada kabar.",
				category, "32.12", null, LocalDate.now().minusDays(30), null, true, false, null, null, false, null,
				answers);
	}

	private static String fields(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

}
