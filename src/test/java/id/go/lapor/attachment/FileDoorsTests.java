package id.go.lapor.attachment;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.intake.AcceptedReport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may see a file, how it is given out, and how files are sent, over a real line. */
@ProcessTest
class FileDoorsTests {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final String REPORT = "{\"kind\":\"COMPLAINT\",\"title\":\"Kartu bantuan belum diterima\","
			+ "\"text\":\"Sampai hari ini kartu bantuan sosial keluarga kami belum juga diterima dari desa.\","
			+ "\"category\":\"SOCIAL_AID\",\"regionCode\":\"32.12\",\"anonymous\":false,\"secret\":false,"
			+ "\"reporter\":{\"name\":\"Maman Rukmana\",\"phone\":\"081234567890\"}}";

	@LocalServerPort
	private int port;

	@Autowired
	private CaseDriver given;

	@Test
	void fileIsAsPublicAsItsReport() {
		var browser = new Browser(this.port);
		var accepted = json(browser.send(writing(browser, UUID.randomUUID().toString(), Samples.photo())).body());
		var number = CaseNumber.of(accepted.get("caseNumber"));
		var path = "/api/v1/reports/" + number + "/attachments";

		assertThat(browser.get(path).body()).as("nothing is public before it is forwarded").isEqualTo("[]");
		assertThat(browser.get(path + "/1").statusCode()).isEqualTo(404);
		assertThat(browser.page("/laporan/" + number + "/lampiran/1").statusCode()).isEqualTo(404);

		this.given.work(number);
		this.given.forward(number, CaseDriver.KEMENSOS);
		assertThat(browser.get(path).body()).contains("lampiran-1.jpg", "\"width\":64");
		for (var address : new String[] { path + "/1", "/laporan/" + number + "/lampiran/1" }) {
			var photo = browser.download(address);
			assertThat(photo.statusCode()).isEqualTo(200);
			var headers = photo.headers().map();
			assertThat(headers.get("Content-Type")).containsExactly("image/jpeg");
			assertThat(headers.get("X-Content-Type-Options")).containsExactly("nosniff");
			assertThat(headers.get("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
			assertThat(headers.get("Content-Disposition").get(0)).startsWith("inline").contains("lampiran-1.jpg");
			assertThat(headers.get("Cache-Control").get(0)).contains("no-store");
			assertThat(ExifTool.findings(photo.body())).isEmpty();
		}
		assertThat(browser.page("/laporan/" + number).body()).contains("src=\"/laporan/" + number + "/lampiran/1\"");
		assertThat(browser.get(path + "/2").statusCode()).isEqualTo(404);
	}

	@Test
	void laterFileIsForTheReporterAndTheOfficers() {
		var accepted = this.given.accept(CaseDriver.report());
		var number = accepted.caseNumber();
		this.given.work(number);
		this.given.forward(number, CaseDriver.KEMENSOS);
		var browser = new Browser(this.port);
		var path = "/api/v1/reports/" + number + "/attachments";

		assertThat(browser.send(uploading(browser, path, null, Samples.document())).statusCode()).isEqualTo(404);
		var added = browser.send(uploading(browser, path, accepted, Samples.document()));
		assertThat(added.statusCode()).as(added.body()).isEqualTo(200);

		assertThat(browser.get(path + "/1").statusCode()).isEqualTo(404);
		var own = browser.send(HttpRequest.newBuilder(browser.at(path + "/1"))
			.header("X-Receipt", accepted.receipt().printed())
			.GET());
		assertThat(own.statusCode()).isEqualTo(200);
		assertThat(own.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment")
			.contains("lampiran-1.pdf");
		assertThat(Browser.of(this.port, "petugas.kemensos")
			.page("/petugas/laporan/" + number + "/lampiran/1")
			.statusCode()).isEqualTo(200);
		assertThat(Browser.of(this.port, "petugas.dinsos.indramayu")
			.page("/petugas/laporan/" + number + "/lampiran/1")
			.statusCode()).isEqualTo(404);
		assertThat(browser.page("/petugas/laporan/" + number + "/lampiran/1").statusCode()).isEqualTo(302);
	}

	@Test
	void evidenceGoesOutWithTheAnswerAndCanBeTakenBackBefore() {
		var number = this.given.forwardedTo(CaseDriver.KEMENSOS);
		var officer = Browser.of(this.port, "petugas.kemensos");
		officer.get("/api/desk/agencies?q=");
		var task = "/api/desk/tasks/" + this.given.task(number, "userTask_respond").getId();
		var files = Map.of("bukti.jpg", Samples.photo().content());

		assertThat(officer.upload(task + "/attachments", files).statusCode()).isEqualTo(204);
		assertThat(officer.get(task).body()).contains("\"pending\":true", "Foto 1");
		assertThat(new Browser(this.port).get("/api/v1/reports/" + number + "/attachments").body()).isEqualTo("[]");
		assertThat(officer.send(HttpRequest.newBuilder(officer.at(task + "/attachments/1")).DELETE()).statusCode())
			.isEqualTo(204);
		assertThat(officer.download(task + "/attachments/1").statusCode()).isEqualTo(404);
		assertThat(officer
			.upload(task + "/attachments", Map.of("bukti.svg", Marks.text("<svg xmlns='http://www.w3.org/2000/svg'/>")))
			.body()).contains("SVG");
		assertThat(officer.upload(task + "/attachments", files).statusCode()).isEqualTo(204);
		for (var other : new String[] { "petugas.dinsos.indramayu", "analis" }) {
			var stranger = Browser.of(this.port, other);
			stranger.get("/api/desk/agencies?q=");
			assertThat(stranger.upload(task + "/attachments", files).statusCode()).isEqualTo(404);
			assertThat(stranger.download(task + "/attachments/1").statusCode()).isEqualTo(404);
		}

		this.given.answer(number);

		var list = new Browser(this.port).get("/api/v1/reports/" + number + "/attachments").body();
		assertThat(list).contains("\"addedBy\":\"OFFICER\"");
		assertThat(officer.get("/petugas/laporan/" + number).body()).contains("/lampiran/");
	}

	@Test
	void sameRequestIsOneReportAndOtherFilesAreAnother() {
		var browser = new Browser(this.port);
		var key = UUID.randomUUID().toString();
		var first = browser.send(writing(browser, key, Samples.photo()));
		var again = browser.send(writing(browser, key, Samples.photo()));
		var other = browser.send(writing(browser, key, Samples.document()));

		assertThat(first.statusCode()).isEqualTo(201);
		assertThat(json(again.body()).get("caseNumber")).isEqualTo(json(first.body()).get("caseNumber"));
		assertThat(other.statusCode()).isEqualTo(422);
		assertThat(other.body()).contains("kunci-dipakai-lagi");
	}

	@Test
	void refusedFileIsNamedAndNothingIsKept() {
		var browser = new Browser(this.port);
		var request = new LinkedHashMap<String, byte[]>();
		request.put("\u202Egpj.exe", Marks.text("MZ\220\0"));
		request.put("x".repeat(2_000) + ".jpg", Samples.photo().content());
		var refused = browser
			.send(browser
				.uploading("/api/v1/reports",
						Map.of("report\"\r\nContent-Type: application/json\r\nX-Rest: \"", REPORT), request)
				.header("Accept-Language", "en"));

		assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
		assertThat(refused.body()).contains("berkas-ditolak", "files[0]", "JPEG, PNG or WebP");
	}

	@Test
	void formLosesNoFileWhenAnotherFieldIsWrong() {
		var browser = new Browser(this.port);
		var fields = form(browser);
		fields.put("title", "Abc");
		var refused = browser.send(browser.uploading("/lapor", fields, Map.of("foto.jpg", Samples.photo().content())));

		assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
		assertThat(refused.body()).contains("Foto 1 sudah tersimpan (64", "Buang berkas 1", "gaya menulis Anda");

		fields.put("title", "Kartu bantuan belum diterima");
		var accepted = browser.send(browser.uploading("/lapor", fields, Map.of()));
		assertThat(accepted.statusCode()).isEqualTo(200);
		var number = found("href=\"/laporan/([0-9]{10})\"", accepted.body());
		assertThat(browser.page("/laporan/" + number).body()).contains("/lampiran/1");
		assertThat(ExifTool.findings(browser.download("/laporan/" + number + "/lampiran/1").body())).isEmpty();
	}

	@Test
	void formThatWasSentBeforeKeepsItsFilesForANewReport() {
		var browser = new Browser(this.port);
		var fields = form(browser);
		assertThat(browser.send(browser.uploading("/lapor", fields, Map.of())).statusCode()).isEqualTo(200);

		fields.put("title", "Judul yang lain sekali");
		var asked = browser.send(browser.uploading("/lapor", fields, Map.of("foto.jpg", Samples.photo().content())));

		assertThat(asked.statusCode()).isEqualTo(409);
		assertThat(asked.body()).contains("sudah pernah terkirim", "Foto 1 sudah tersimpan");
	}

	@Test
	void formSaysWhichFileItCannotTakeAndTakesOneOutAgain() {
		var browser = new Browser(this.port);
		var fields = form(browser);
		var files = new LinkedHashMap<String, byte[]>();
		files.put("a.gif", Marks.text("GIF89a\1\0\1\0\0\0\0;"));
		files.put("b.jpg", Samples.photo().content());
		var refused = browser.send(browser.uploading("/lapor", fields, files));

		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("Berkas ke-1: Gambar GIF tidak diterima", "Foto 1 sudah tersimpan");
		fields.remove("kirim");
		fields.put("hapus", found("name=\"hapus\" value=\"([0-9a-f]{64})\"", refused.body()));
		assertThat(browser.send(browser.uploading("/lapor", fields, Map.of())).body())
			.doesNotContain("sudah tersimpan");
	}

	@Test
	void tooMuchIsAnsweredInWords() {
		var browser = new Browser(this.port);
		var much = new HashMap<String, byte[]>();
		for (int i = 0; i < 6; i++) {
			much.put(i + ".jpg", new byte[9_500_000]);
		}
		var page = browser.send(browser.uploading("/lapor", form(browser), much).header("Accept", "text/html"));
		assertThat(page.statusCode()).isEqualTo(413);
		assertThat(page.body()).contains("paling banyak lima berkas");

		var program = browser.send(browser.uploading("/api/v1/reports", Map.of(), much));
		assertThat(program.statusCode()).isEqualTo(413);
		assertThat(program.body()).contains("terlalu-besar", "10 MB");
	}

	@Test
	void formNeedsItsToken() {
		var browser = new Browser(this.port);
		var fields = form(browser);
		fields.remove("_csrf");
		assertThat(new Browser(this.port).send(browser.uploading("/lapor", fields, Map.of())).statusCode())
			.isEqualTo(403);
	}

	private HttpRequest.Builder writing(Browser browser, String key, Sample sample) {
		return browser
			.uploading("/api/v1/reports", Map.of("report\"\r\nContent-Type: application/json\r\nX-Rest: \"", REPORT),
					Map.of(sample.name(), sample.content()))
			.header("Idempotency-Key", key);
	}

	private static HttpRequest.Builder uploading(Browser browser, String path, AcceptedReport mine, Sample sample) {
		var request = browser.uploading(path, Map.of("note", "Foto menyusul."),
				Map.of(sample.name(), sample.content()));
		return (mine != null) ? request.header("X-Receipt", mine.receipt().printed()) : request;
	}

	private Map<String, String> form(Browser browser) {
		var page = browser.page("/lapor").body();
		assertThat(page).contains("enctype=\"multipart/form-data\"");
		var fields = new LinkedHashMap<String, String>();
		fields.put("_csrf", found(CSRF.pattern(), page));
		fields.put("token", found("name=\"token\" value=\"([^\"]+)\"", page));
		fields.putAll(Map.of("kirim", "1", "kind", "COMPLAINT", "title", "Kartu bantuan belum diterima", "text",
				"Sampai hari ini kartu bantuan sosial keluarga kami belum juga diterima.", "category", "SOCIAL_AID",
				"regionCode", "32.12", "anonymous", "true"));
		return fields;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, String> json(String body) {
		try {
			return new com.fasterxml.jackson.databind.ObjectMapper().readValue(body.getBytes(StandardCharsets.UTF_8),
					Map.class);
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static String found(String pattern, String page) {
		var match = Pattern.compile(pattern).matcher(page);
		assertThat(match.find()).as(page).isTrue();
		return match.group(1);
	}

}
