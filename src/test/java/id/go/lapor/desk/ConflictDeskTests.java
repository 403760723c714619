package id.go.lapor.desk;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.attachment.WaitingFiles;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.intake.AcceptedReport;
import id.go.lapor.intake.NewReport;
import id.go.lapor.reporter.CaseCounter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the accused and those who gave a case away find of it: nothing, and what they had.
 */
@LaporTest
@Tag("postgres")
class ConflictDeskTests {

	private static final String PLAIN = "Kartu bantuan sosial keluarga kami belum juga diterima dari desa.";

	private static final String ACCUSING = "Kepala Dinas Sosial memotong bantuan warga desa kami setiap bulan.";

	private static final String INSPECTORATE = "pemda-3212-inspektorat";

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	CaseCounter counter;

	@Autowired
	WaitingFiles waiting;

	@Test
	void thePanelWarnsTheVerifierAndProposesAWayPastTheAccused() {
		var number = file(ACCUSING, true).caseNumber();

		var panel = panel("verifikator")
			.get("/api/desk/tasks/" + this.cases.task(number, "userTask_verifyComplaint").getId())
			.body();

		assertThat(panel).contains("\"accused\":[{\"code\":\"" + CaseDriver.DINSOS + "\"", "\"strikable\":true",
				"\"code\":\"" + INSPECTORATE + "\"");
		assertThat(panel).as("the accused is chosen by nobody in advance")
			.doesNotContain("\"agency\":\"" + CaseDriver.DINSOS + "\"");
		assertThat(Browser.of(this.port, "verifikator").page("/petugas/laporan/" + number).body())
			.contains("Disebut sebagai terlapor");
	}

	@Test
	void whoIsAccusedFindsNoPageAndNoFileWhileTheParentKeepsBoth() throws IOException {
		var accepted = file(ACCUSING, true);
		var number = accepted.caseNumber();
		this.cases.forward(number, CaseDriver.INDRAMAYU);
		addFile(accepted, null);
		var page = "/petugas/laporan/" + number;

		var accused = Browser.of(this.port, "petugas.dinsos.indramayu");
		assertThat(accused.page(page).statusCode()).isEqualTo(404);
		assertThat(accused.page(page + "/lampiran/1").statusCode()).isEqualTo(404);
		for (var above : List.of("koordinator.indramayu", "kepala.indramayu")) {
			var browser = Browser.of(this.port, above);
			assertThat(browser.page(page).statusCode()).as(above).isEqualTo(200);
			assertThat(browser.page(page + "/lampiran/1").statusCode()).as(above).isEqualTo(200);
		}
		var panel = panel("koordinator.indramayu")
			.get("/api/desk/tasks/" + this.cases.task(number, "userTask_forwardToUnit").getId())
			.body();
		assertThat(panel).contains("{\"code\":\"" + INSPECTORATE + "\",\"name\"")
			.doesNotContain("{\"code\":\"" + CaseDriver.DINSOS + "\",\"name\":\"Dinas Sosial Kabupaten Indramayu\"}");
	}

	@Test
	void theHeadWhoIsAccusedFindsNothingInTheProvince() {
		var number = file("Bupati Indramayu diduga korupsi dana bantuan sosial.", true).caseNumber();
		this.cases.forward(number, "pemda-32-inspektorat");

		for (var user : List.of("kepala.indramayu", "koordinator.indramayu", "petugas.dinsos.indramayu")) {
			assertThat(Browser.of(this.port, user).page("/petugas/laporan/" + number).statusCode()).as(user)
				.isEqualTo(404);
		}
		assertThat(Browser.of(this.port, "kepala.jabar").page("/petugas/laporan/" + number).statusCode())
			.isEqualTo(200);
	}

	@Test
	void aHolderThatIsAccusedLaterReadsNothingMoreAndTheSupervisorTakesTheCaseBack() {
		var accepted = file(PLAIN, true);
		var number = accepted.caseNumber();
		this.cases.forward(number, CaseDriver.DINSOS);
		var task = this.cases.task(number, "userTask_respond").getId();
		var page = "/petugas/laporan/" + number;
		assertThat(Browser.of(this.port, "petugas.dinsos.indramayu").page(page).statusCode()).isEqualTo(200);

		this.counter.reply(number.value(), accepted.receipt().value(), ACCUSING, null);
		this.cases.work(number);

		var accused = panel("petugas.dinsos.indramayu");
		assertThat(accused.page(page).statusCode()).isEqualTo(404);
		assertThat(accused.get("/api/desk/tasks/" + task).statusCode()).isEqualTo(404);
		assertThat(Browser.of(this.port, "koordinator.indramayu").page(page).body())
			.contains("kini disebut sebagai terlapor")
			.doesNotContain("/tarik");
		var supervisor = Browser.of(this.port, "supervisor");
		assertThat(CaseForms.refused(supervisor, number, "tarik", "words="))
			.contains("Alasan menarik laporan belum ditulis");
		assertThat(CaseForms.done(supervisor, number, "tarik",
				"words=" + CaseForms.text("Pemegang disebut sebagai terlapor.")))
			.contains("instansi lain akan ditetapkan");
		this.cases.work(number);
		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.AWAITING_ASSIGNMENT);
		assertThat(accused.page(page).statusCode()).isEqualTo(404);
	}

	@Test
	void theNationalDeskStrikesAnAccusationAndNobodyElseDoes() {
		var number = file(ACCUSING, true).caseNumber();
		var path = "/api/desk/cases/" + number + "/accused";
		var strike = path + "/" + CaseDriver.DINSOS + "/strike";
		var verifier = panel("verifikator");

		assertThat(verifier.post(strike, "{\"reason\":\" \"}").body()).contains("Alasan mencoret terlapor");
		assertThat(panel("petugas.dinsos.indramayu").post(strike, "{\"reason\":\"x\"}").statusCode()).isEqualTo(403);
		assertThat(verifier.post(strike, "{\"reason\":\"Sumiyati Kartini (081298765432) salah sebut.\"}").statusCode())
			.isEqualTo(204);

		var line = this.cases.timeline(number)
			.stream()
			.filter((one) -> one.event() == CaseEvent.ACCUSATION_STRUCK)
			.findFirst()
			.orElseThrow();
		assertThat(line.words()).contains("salah sebut").doesNotContain("Sumiyati", "081298765432");
		this.cases.forward(number, CaseDriver.DINSOS);
		assertThat(Browser.of(this.port, "petugas.dinsos.indramayu").page("/petugas/laporan/" + number).statusCode())
			.isEqualTo(200);
		assertThat(verifier.post(path, "{\"agency\":\"" + CaseDriver.DINSOS + "\"}").statusCode()).isEqualTo(204);
		assertThat(Browser.of(this.port, "petugas.dinsos.indramayu").page("/petugas/laporan/" + number).statusCode())
			.isEqualTo(404);
	}

	@Test
	void strikingOnThePageSaysSoAndRenewsTheProposals() {
		var number = file(ACCUSING, true).caseNumber();
		var verifier = Browser.of(this.port, "verifikator");

		assertThat(CaseForms.refused(verifier, number, "coret", "agency=" + CaseDriver.DINSOS + "&words="))
			.contains("Alasan mencoret terlapor");
		assertThat(CaseForms.done(verifier, number, "coret",
				"agency=" + CaseDriver.DINSOS + "&words=" + CaseForms.text("Yang dimaksud dinas daerah lain.")))
			.contains("Terlapor dicoret")
			.doesNotContain("Disebut sebagai terlapor");
		assertThat(CaseForms.done(verifier, number, "terlapor", "words=" + CaseDriver.DISDUKCAPIL))
			.contains("Terlapor ditambahkan", "Disebut sebagai terlapor");
	}

	/** Replies and evidence meant for the next holder are not theirs. */
	@Test
	void whoGaveASecretCaseAwayReadsWhatTheyHadAndNothingNewer() throws IOException {
		var accepted = file(PLAIN, true);
		var number = accepted.caseNumber();
		this.cases.forward(number, CaseDriver.DISDUKCAPIL);
		addFile(accepted, "Catatan pertama untuk dukcapil.");
		handOn(number);
		addFile(accepted, "Catatan kedua untuk dinas sosial.");
		answerOfDinsos(number);

		var page = "/petugas/laporan/" + number;
		var before = Browser.of(this.port, "petugas.disdukcapil.indramayu");
		assertThat(before.page(page).body()).contains("Catatan pertama", "Sudah tidak di tempat Anda", "lampiran/1")
			.doesNotContain("Catatan kedua", "Kartu sudah dicetak", "lampiran/2", "Sumiyati");
		assertThat(before.page(page + "/lampiran/1").statusCode()).isEqualTo(200);
		assertThat(before.page(page + "/lampiran/2").statusCode()).isEqualTo(404);
		var now = Browser.of(this.port, "petugas.dinsos.indramayu");
		assertThat(now.page(page).body()).contains("Catatan pertama", "Catatan kedua", "Kartu sudah dicetak");
		assertThat(now.page(page + "/lampiran/2").statusCode()).isEqualTo(200);
	}

	@Test
	void whoGaveAnOpenCaseAwayReadsOnWhatEverybodyReads() {
		var accepted = file(PLAIN, false);
		var number = accepted.caseNumber();
		this.cases.forward(number, CaseDriver.DISDUKCAPIL);
		handOn(number);
		this.counter.reply(number.value(), accepted.receipt().value(), "Catatan kedua untuk dinas sosial.", null);
		answerOfDinsos(number);

		assertThat(Browser.of(this.port, "petugas.disdukcapil.indramayu").page("/petugas/laporan/" + number).body())
			.contains("Kartu sudah dicetak")
			.doesNotContain("Catatan kedua");
	}

	@Test
	void whoSaidNotOursReadsNothingOfWhatFollows() {
		var accepted = file(PLAIN, true);
		var number = accepted.caseNumber();
		this.cases.forward(number, CaseDriver.KEMENSOS);
		this.cases.write(number, "userTask_respond", "reason", "Bukan tugas kami.");
		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "OUTSIDE_AUTHORITY", "competentAgency", CaseDriver.INDRAMAYU));
		this.counter.reply(number.value(), accepted.receipt().value(), "Catatan setelah ditolak.", null);

		var before = Browser.of(this.port, "petugas.kemensos").page("/petugas/laporan/" + number);

		assertThat(before.statusCode()).isEqualTo(200);
		assertThat(before.body()).contains("Bukan tugas kami").doesNotContain("Catatan setelah ditolak");
	}

	/** Its head approves what leaves. */
	private void answerOfDinsos(CaseNumber number) {
		this.cases.answer(number);
		this.cases.complete(number, "userTask_approveAnswer", Map.of("approvalDecision", "APPROVED"));
	}

	private AcceptedReport file(String text, boolean secret) {
		var accepted = this.cases.accept(new NewReport("COMPLAINT", "Bantuan sosial desa", text, "SOCIAL_AID", "32.12",
				null, LocalDate.now().minusDays(20), null, true, secret, null,
				new NewReport.Person("Sumiyati Kartini", "081298765432", "sumiyati@example.org")));
		this.cases.work(accepted.caseNumber());
		return accepted;
	}

	private void handOn(CaseNumber number) {
		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "HAND_ON", "targetAgency", CaseDriver.DINSOS));
	}

	private void addFile(AcceptedReport accepted, String note) throws IOException {
		var drawer = this.waiting.newDrawer();
		var photo = new ByteArrayOutputStream();
		var pixels = new BufferedImage(12, 12, BufferedImage.TYPE_INT_RGB);
		pixels.setRGB(3, 3, (note != null) ? note.hashCode() & 0xffffff : 0);
		ImageIO.write(pixels, "png", photo);
		this.waiting.put(drawer, List.of(new ByteArrayResource(photo.toByteArray())));
		this.counter.addFiles(accepted.caseNumber().value(), accepted.receipt().value(), note, drawer);
		this.cases.work(accepted.caseNumber());
	}

	private Browser panel(String user) {
		var browser = Browser.of(this.port, user);
		browser.get("/api/desk/agencies?q=");
		return browser;
	}

}
