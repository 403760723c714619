package id.go.lapor.desk;

import java.net.http.HttpResponse;
import java.time.LocalDate;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.intake.NewReport;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.reporter.CaseCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A verifier puts the masking of a report right, in both directions. */
@LaporTest
@Tag("postgres")
class MaskingDeskTests {

	private static final String TEXT = "Saya Maman Rukmana. Si Kumis dari Blok Kulon memotong bantuan pak Darto. "
			+ "Antrian B 1234 XY tidak dipanggil.";

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	CaseCounter counter;

	@Autowired
	IdentityVault vault;

	private CaseNumber number;

	private String task;

	private Browser verifier;

	@BeforeEach
	void file() {
		this.number = this.cases.file(new NewReport("COMPLAINT", "Bantuan dipotong", TEXT, "SOCIAL_AID", "32.12", null,
				LocalDate.now().minusDays(20), null, true, false, null,
				new NewReport.Person("Maman Rukmana", "081234567890", null)));
		this.task = this.cases.task(this.number, "userTask_verifyComplaint").getId();
		this.verifier = browser("verifikator");
	}

	@Test
	void everyViewFollowsWhatTheVerifierMasksAndOpens() {
		assertThat(correct(this.verifier, "MASK", "Si Kumis", "Julukan warga; Si Kumis dikenal.").statusCode())
			.isEqualTo(204);
		assertThat(correct(this.verifier, "UNMASK", "B 1234 XY", "Nomor antrian, bukan kendaraan.").statusCode())
			.isEqualTo(204);

		var panel = this.verifier.get("/api/desk/tasks/" + this.task).body();
		assertThat(panel).contains("1 bagian disamarkan", "1 bagian dibuka", "Nomor antrian, bukan kendaraan.");
		this.cases.forward(this.number, CaseDriver.DISDUKCAPIL);
		var expected = "Saya [nama disamarkan]. [disamarkan] dari Blok Kulon memotong bantuan pak [nama disamarkan]. Antrian B 1234 XY tidak dipanggil.";
		assertThat(this.cases.complaint(this.number).maskedText()).isEqualTo(expected);
		assertThat(this.counter.publicView(this.number.value()).content().text()).isEqualTo(expected);
		var officer = browser("petugas.disdukcapil.indramayu").page("/petugas/laporan/" + this.number).body();
		assertThat(officer).contains("[disamarkan] dari Blok Kulon", "Antrian B 1234 XY").doesNotContain("Kumis");
		assertThat(this.vault.original(this.number.value()).text()).isEqualTo(TEXT);
	}

	@Test
	void aLineForOfficersSaysWhyAndRepeatsNothing() {
		correct(this.verifier, "MASK", "Si Kumis", "Julukan Si Kumis dikenal, begitu juga pak Darto.");

		var line = this.cases.timeline(this.number)
			.stream()
			.filter((one) -> one.event() == CaseEvent.MASKING_CORRECTED)
			.findFirst()
			.orElseThrow();
		assertThat(line).extracting(TimelineEntry::visibility, TimelineEntry::detail)
			.containsExactly(Visibility.OFFICERS, "MASK:1");
		assertThat(line.words()).isEqualTo("Julukan […] dikenal, begitu juga pak [nama disamarkan].");
	}

	@Test
	void refusesToTellWhoReportsAnonymously() {
		var answer = correct(this.verifier, "UNMASK", "Maman Rukmana", "Perlu diketahui instansi.");

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("laporan ini anonim");
		assertThat(this.cases.complaint(this.number).maskedText()).doesNotContain("Maman");
	}

	/** What was opened while the reporter was named, and what they wrote as a note. */
	@Test
	void everyOfficersViewLosesTheNameWhenTheReporterBecomesAnonymous() {
		var accepted = this.cases.accept(new NewReport("COMPLAINT", "Bantuan dipotong", TEXT, "SOCIAL_AID", "32.12",
				null, LocalDate.now().minusDays(20), null, false, false, null,
				new NewReport.Person("Maman Rukmana", "081234567890", null)));
		this.number = accepted.caseNumber();
		this.cases.work(this.number);
		this.task = this.cases.task(this.number, "userTask_verifyComplaint").getId();
		assertThat(correct(this.verifier, "UNMASK", "Maman Rukmana", "Boleh disebut.").statusCode()).isEqualTo(204);
		this.cases.forward(this.number, CaseDriver.DISDUKCAPIL);
		var receipt = accepted.receipt().value();
		this.counter.reply(this.number.value(), receipt, "Saya Maman Rukmana menunggu kabar.", null);
		var officer = browser("petugas.disdukcapil.indramayu");
		var page = "/petugas/laporan/" + this.number;
		assertThat(officer.page(page).body()).contains("menunggu kabar.", "<dd>Maman Rukmana</dd>");

		this.counter.tightenPrivacy(this.number.value(), receipt, true, null);

		assertThat(officer.page(page).body()).contains("menunggu kabar.", "memperketat kerahasiaan")
			.doesNotContain("Maman", "Rukmana");
		assertThat(this.cases.complaint(this.number).maskedText()).startsWith("Saya [nama disamarkan]. ");
	}

	@Test
	void wantsAReasonAKindAndAPhraseOfTheOriginal() {
		assertThat(correct(this.verifier, "MASK", "Si Kumis", " ").body()).contains("Tuliskan alasan");
		assertThat(this.verifier.post(address(), "{\"words\":\"Si Kumis\",\"reason\":\"x\"}").body())
			.contains("samarkan, atau buka");
		assertThat(correct(this.verifier, "MASK", "Si Jenggot", "x").body()).contains("tidak ada pada tulisan asli");
		assertThat(correct(this.verifier, "ERASE", "Si Kumis", "x").statusCode()).isEqualTo(400);
		assertThat(this.cases.events(this.number)).doesNotContain(CaseEvent.MASKING_CORRECTED);
	}

	@Test
	void nobodyElseAndNobodyLaterCorrectsTheMasking() {
		assertThat(correct(browser("petugas.disdukcapil.indramayu"), "MASK", "Si Kumis", "x").statusCode()).isIn(403,
				404);
		this.cases.forward(this.number, CaseDriver.DISDUKCAPIL);
		assertThat(correct(this.verifier, "MASK", "Si Kumis", "x").statusCode()).isEqualTo(404);
		this.task = this.cases.task(this.number, "userTask_respond").getId();
		assertThat(correct(browser("petugas.disdukcapil.indramayu"), "MASK", "Si Kumis", "x").statusCode())
			.isEqualTo(403);
		assertThat(this.cases.complaint(this.number).maskedText()).contains("Si Kumis");
	}

	private HttpResponse<String> correct(Browser officer, String kind, String words, String reason) {
		return officer.post(address(),
				"{\"kind\":\"" + kind + "\",\"words\":\"" + words + "\",\"reason\":\"" + reason + "\"}");
	}

	private String address() {
		return "/api/desk/tasks/" + this.task + "/masking";
	}

	/** Signed in, with the panel opened once, which brings its token. */
	private Browser browser(String user) {
		var browser = Browser.of(this.port, user);
		browser.get("/api/desk/tasks/" + this.task);
		return browser;
	}

}
