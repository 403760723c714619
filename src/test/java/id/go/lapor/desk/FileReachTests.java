package id.go.lapor.desk;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.attachment.CaseFile;
import id.go.lapor.attachment.CaseFiles;
import id.go.lapor.attachment.FileReader;
import id.go.lapor.attachment.Samples;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.engine.door.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A picture cannot be masked: the national desk says how far it goes, and whoever may not
 * have it is answered as if there were none.
 */
@ProcessTest
@Tag("postgres")
class FileReachTests {

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	CaseFiles files;

	@Autowired
	ObjectMapper json;

	@Autowired
	JdbcClient jdbc;

	private CaseNumber number;

	private String receipt;

	@Test
	void cardOfAnAnonymousReporterStaysAtTheNationalDeskUntilSomebodyLooks() {
		write(true, false);

		assertThat(sees("panrb")).isFalse();
		assertThat(sees("penengah")).isFalse();
		assertThat(everybodySees()).isFalse();
		assertThat(ownFile()).isEqualTo(200);
		assertThatThrownBy(() -> this.cases.forwardUnseen(this.number, CaseDriver.KEMENSOS))
			.hasStackTraceContaining("belum melihat lampiran 1");
		assertThat(this.cases.events(this.number)).doesNotContain(CaseEvent.FORWARDED, CaseEvent.ATTACHMENT_DECIDED);

		assertThat(sees("verifikator")).isTrue();
		this.cases.completeAs("verifikator", this.number, "userTask_verifyComplaint",
				Map.of("verificationDecision", "FORWARD", "targetAgency", CaseDriver.KEMENSOS));

		assertThat(this.cases.details(this.number, CaseEvent.ATTACHMENT_DECIDED)).containsExactly("1:BODY");
		assertThat(sees("petugas.kemensos")).isTrue();
		assertThat(everybodySees()).isFalse();
		assertThat(ownView()).contains("\"audience\":\"BODY\"",
				"Lampiran 1: hanya petugas yang menangani atau mengawasi laporan ini");
	}

	@Test
	void arbiterIsAskedOnlyAfterALookAsWell() {
		write(true, false);
		this.cases.write(this.number, "userTask_verifyComplaint", "reason", "Dua kabupaten berbatasan.");

		assertThatThrownBy(() -> this.cases.complete(this.number, "userTask_verifyComplaint",
				Map.of("verificationDecision", "RULING")))
			.hasStackTraceContaining("belum melihat lampiran 1");
		this.cases.completeAs("verifikator", this.number, "userTask_verifyComplaint",
				Map.of("verificationDecision", "ARCHIVE", "archiveReason", "SPAM"));
		assertThat(file().isHeldBack()).as("archiving shows it to nobody").isTrue();
	}

	@Test
	void fileThatIsHeldBackIsThereForNobodyElse() {
		write(true, false);
		assertThat(decide("verifikator", "DESK", "DESK", null).statusCode()).isEqualTo(204);
		this.cases.forward(this.number, CaseDriver.KEMENSOS);

		for (var reader : new String[] { "petugas.kemensos", "koordinator.kemensos", "kepala.kemensos", "panrb",
				"ombudsman", "penengah" }) {
			assertThat(sees(reader)).as(reader).isFalse();
			assertThat(browser(reader).page("/petugas/laporan/" + this.number).body()).as(reader)
				.doesNotContain("/lampiran/");
		}
		var task = "/api/desk/tasks/" + this.cases.task(this.number, "userTask_respond").getId();
		var officer = browser("petugas.kemensos");
		assertThat(officer.get(task).body()).contains("\"files\":[]", "Lampiran 1: hanya verifikator nasional");
		assertThat(officer.download(task + "/attachments/1").statusCode()).isEqualTo(404);
		assertThat(everybodySees()).isFalse();
		assertThat(sees("verifikator2")).isTrue();
		assertThat(ownFile()).as("the reporter keeps a copy").isEqualTo(200);
		assertThat(ownView()).contains("\"audience\":\"DESK\"");
	}

	@Test
	void fileOfAnAnonymousReportIsOpenedOnlyByWhoLookedAtIt() {
		write(true, false);
		var unseen = decide("verifikator", "DESK", "PUBLIC", null);
		assertThat(unseen.statusCode()).isEqualTo(422);
		assertThat(unseen.body()).contains("Buka dan lihat dahulu lampiran 1");

		assertThat(sees("verifikator2")).isTrue();
		assertThat(decide("verifikator", "DESK", "PUBLIC", null).statusCode()).as("a colleague looked").isEqualTo(422);
		assertThat(sees("verifikator")).isTrue();
		assertThat(decide("verifikator", "DESK", "PUBLIC", null).statusCode()).isEqualTo(204);
		this.cases.forward(this.number, CaseDriver.KEMENSOS);

		assertThat(everybodySees()).isTrue();
		assertThat(new Browser(this.port).page("/laporan/" + this.number).body()).contains("/lampiran/1");
	}

	@Test
	void fileOfANamedReportIsPublicUntilTheSupervisorNarrowsItWithAReason() {
		write(false, false);
		this.cases.forwardUnseen(this.number, CaseDriver.KEMENSOS);
		assertThat(everybodySees()).isTrue();

		assertThat(decide("supervisor", "PUBLIC", "BODY", " ").body()).contains("Tuliskan alasannya");
		assertThat(everybodySees()).isTrue();
		assertThat(
				decide("supervisor", "PUBLIC", "BODY", "Kartu milik Maman Rukmana, NIK 3212014507890001.").statusCode())
			.isEqualTo(204);

		assertThat(everybodySees()).isFalse();
		assertThat(new Browser(this.port).get(attachments()).body()).isEqualTo("[]");
		assertThat(sees("petugas.kemensos")).isTrue();
		var line = this.cases.timeline(this.number)
			.stream()
			.filter((one) -> one.event() == CaseEvent.ATTACHMENT_DECIDED)
			.findFirst()
			.orElseThrow();
		assertThat(line).extracting(TimelineEntry::detail, (one) -> one.role().name())
			.containsExactly("1:BODY", "SUPERVISOR");
		assertThat(line.words()).startsWith("Kartu milik [").doesNotContain("Maman", "3212014507890001");
		assertThat(ownView()).contains("Kartu milik [");
		assertThat(
				this.jdbc.sql("select actor from audit_entry where case_number = ? and detail = 'ATTACHMENT_DECIDED'")
					.param(this.number.value())
					.query(String.class)
					.list())
			.containsExactly("supervisor");
	}

	@Test
	void forgedAndLateDecisionsAreRefused() {
		write(false, false);
		assertThat(decide("petugas.kemensos", "PUBLIC", "BODY", "x").statusCode()).isEqualTo(403);
		assertThat(decide("panrb", "PUBLIC", "BODY", "x").statusCode()).isEqualTo(403);
		assertThat(decide("verifikator", "PUBLIC", "EVERYTHING", "x").statusCode()).isEqualTo(400);
		assertThat(browser("verifikator").post(address(), "{\"was\":\"PUBLIC\"}").body()).contains("Pilih dahulu");
		assertThat(decide("verifikator", "PUBLIC", "BODY", null).statusCode()).isEqualTo(204);

		var late = decide("verifikator2", "PUBLIC", "DESK", "x");
		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(late.body()).contains("baru saja diubah");
		assertThat(browser("verifikator").post(address().replace("/1/", "/7/"), "{\"reach\":\"BODY\"}").body())
			.contains("tidak ada lagi");
		assertThat(this.cases.details(this.number, CaseEvent.ATTACHMENT_DECIDED)).containsExactly("1:BODY");
	}

	@Test
	void officersOwnEvidenceIsNotDecidedAtTheDesk() {
		write(false, false);
		this.cases.forward(this.number, CaseDriver.KEMENSOS);
		var task = "/api/desk/tasks/" + this.cases.task(this.number, "userTask_respond").getId();
		assertThat(browser("petugas.kemensos")
			.upload(task + "/attachments", Map.of("bukti.pdf", Samples.document().content()))
			.statusCode()).isEqualTo(204);

		assertThat(browser("verifikator").post(address().replace("/1/", "/2/"), "{\"reach\":\"PUBLIC\"}").statusCode())
			.isEqualTo(422);
		assertThat(browser("verifikator").page("/petugas/laporan/" + this.number).body())
			.contains("lampiran/1/jangkauan")
			.doesNotContain("lampiran/2/jangkauan");
	}

	@Test
	void fileOfASecretReportOrOfAMessageIsNeverPublic() {
		write(false, true);
		assertThat(decide("verifikator", "BODY", "PUBLIC", "x").body()).contains("Laporan ini rahasia");
		var page = browser("verifikator").page("/petugas/laporan/" + this.number).body();
		assertThat(page).contains("value=\"DESK\"").doesNotContain("value=\"PUBLIC\"");

		write(false, false);
		var browser = new Browser(this.port);
		assertThat(
				browser
					.send(browser.uploading(attachments(), Map.of("note", "Menyusul."),
							Map.of("a.pdf", Samples.document().content()))
						.header("X-Receipt", this.receipt))
					.statusCode())
			.isEqualTo(200);
		var second = address().replace("/1/", "/2/");
		assertThat(browser("verifikator").post(second, "{\"reach\":\"PUBLIC\"}").body())
			.contains("tidak pernah terbuka untuk umum");
		assertThat(browser("verifikator").post(second, "{\"reach\":\"DESK\"}").statusCode()).isEqualTo(204);
		this.cases.forward(this.number, CaseDriver.KEMENSOS);
		assertThat(browser("petugas.kemensos").download("/petugas/laporan/" + this.number + "/lampiran/2").statusCode())
			.isEqualTo(404);
	}

	@Test
	void filesGoBackToTheDeskWhenTheReporterBecomesAnonymous() {
		write(false, false);
		assertThat(sees("verifikator")).isTrue();
		this.cases.forward(this.number, CaseDriver.KEMENSOS);
		assertThat(sees("petugas.kemensos")).isTrue();

		tighten("{\"anonymous\":true}");

		assertThat(file().isHeldBack()).isTrue();
		assertThat(everybodySees()).isFalse();
		assertThat(sees("petugas.kemensos")).isFalse();
		assertThat(ownView()).contains("\"audience\":\"HELD\"", "ATTACHMENTS_HELD");
		assertThat(decide("verifikator", "PUBLIC", "BODY", "Panel lama.").statusCode()).isEqualTo(409);
		assertThat(browser("verifikator").page("/petugas/laporan/" + this.number).body())
			.contains("Pelapor menjadikan laporan ini anonim");
		assertThat(decide("verifikator", "DESK", "BODY", null).statusCode()).isEqualTo(422);
		assertThat(decide("verifikator", "DESK", "BODY", "Hanya jalan yang rusak.").statusCode()).isEqualTo(204);
		assertThat(sees("petugas.kemensos")).isTrue();
		assertThat(everybodySees()).isFalse();
	}

	@Test
	void filesLeaveThePublicWhenTheReportBecomesSecret() {
		write(false, false);
		tighten("{\"secret\":true}");

		assertThat(file().audience()).isEqualTo("BODY");
		this.cases.forward(this.number, CaseDriver.KEMENSOS);
		assertThat(sees("petugas.kemensos")).isTrue();
		assertThat(decide("verifikator", "BODY", "PUBLIC", "x").statusCode()).isEqualTo(422);
	}

	/** Whichever comes first, the reporter's word is the last. */
	@Test
	void decisionAndReporterAtTheSameMomentLeaveNothingOpen() throws Exception {
		for (int round = 0; round < 5; round++) {
			write(false, false);
			var start = new CyclicBarrier(2);
			var verifier = browser("verifikator");
			var both = CompletableFuture.allOf(CompletableFuture.runAsync(() -> {
				await(start);
				verifier.post(address(), "{\"was\":\"PUBLIC\",\"reach\":\"BODY\"}");
			}), CompletableFuture.runAsync(() -> {
				await(start);
				tighten("{\"anonymous\":true}");
			}));
			both.get();
			assertThat(file().isHeldBack()).as(this.cases.timeline(this.number).toString()).isTrue();
		}
	}

	private static void await(CyclicBarrier start) {
		try {
			start.await();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void write(boolean anonymous, boolean secret) {
		var report = this.json.createObjectNode()
			.put("kind", "COMPLAINT")
			.put("title", "Kartu bantuan belum diterima")
			.put("text", "Sampai hari ini kartu bantuan sosial keluarga kami belum juga diterima dari desa.")
			.put("category", "SOCIAL_AID")
			.put("regionCode", "32.12")
			.put("anonymous", anonymous)
			.put("secret", secret);
		report.putObject("reporter").put("name", "Maman Rukmana").put("phone", "081234567890");
		var browser = new Browser(this.port);
		var photo = new LinkedHashMap<String, byte[]>();
		photo.put("ktp.jpg", Samples.photo().content());
		var accepted = browser.send(browser.uploading("/api/v1/reports",
				Map.of("report\"\r\nContent-Type: application/json\r\nX-Rest: \"", report.toString()), photo));
		assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(201);
		try {
			var answer = this.json.readTree(accepted.body().getBytes(StandardCharsets.UTF_8));
			this.number = CaseNumber.of(answer.path("caseNumber").asText());
			this.receipt = answer.path("receipt").asText();
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		this.cases.work(this.number);
	}

	private CaseFile file() {
		return this.files.of(this.number, FileReader.DESK).get(0);
	}

	private boolean sees(String officer) {
		int status = browser(officer).download("/petugas/laporan/" + this.number + "/lampiran/1").statusCode();
		assertThat(status).as(officer).isIn(200, 404);
		return status == 200;
	}

	private boolean everybodySees() {
		var browser = new Browser(this.port);
		int page = browser.download("/laporan/" + this.number + "/lampiran/1").statusCode();
		assertThat(browser.download(attachments() + "/1").statusCode()).isEqualTo(page).isIn(200, 404);
		return page == 200;
	}

	private int ownFile() {
		return new Browser(this.port).send(own(attachments() + "/1").GET()).statusCode();
	}

	private String ownView() {
		return new Browser(this.port).send(own("/api/v1/reports/" + this.number).GET()).body();
	}

	private void tighten(String switches) {
		var answer = new Browser(this.port)
			.send(own("/api/v1/reports/" + this.number + "/privacy").header("Content-Type", "application/json")
				.POST(java.net.http.HttpRequest.BodyPublishers.ofString(switches)));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
	}

	private java.net.http.HttpRequest.Builder own(String path) {
		return java.net.http.HttpRequest.newBuilder(new Browser(this.port).at(path)).header("X-Receipt", this.receipt);
	}

	private HttpResponse<String> decide(String officer, String was, String reach, String reason) {
		var body = this.json.createObjectNode().put("was", was).put("reach", reach).put("reason", reason);
		return browser(officer).post(address(), body.toString());
	}

	private String address() {
		return "/api/desk/cases/" + this.number + "/attachments/1/reach";
	}

	private String attachments() {
		return "/api/v1/reports/" + this.number + "/attachments";
	}

	/** Signed in, with a page opened once, which brings its token. */
	private Browser browser(String user) {
		var browser = Browser.of(this.port, user);
		browser.get("/api/desk/agencies?q=");
		return browser;
	}

}
