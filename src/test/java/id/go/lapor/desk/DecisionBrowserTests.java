package id.go.lapor.desk;

import java.util.Map;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.go.lapor.CaseDriver;
import id.go.lapor.Chromium;
import id.go.lapor.LaporTest;
import id.go.lapor.SoundPage;
import id.go.lapor.TasklistDriver;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The decisions beside forwarding and answering, each made in the real Tasklist by whose
 * office it is, one after the other at one desk.
 */
@LaporTest
class DecisionBrowserTests {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	private int port;

	@Autowired
	private CaseDriver cases;

	@Test
	void verifierAsksTheReporterArchivesSpamAndMerges() {
		var main = this.cases.withAgency();
		var asked = this.cases.file();
		var spam = this.cases.file();
		var same = this.cases.file();
		try (var desk = before("verifikator", asked, "userTask_verifyComplaint")) {
			desk.claim();
			desk.write("question", "Di kantor desa mana Anda menunggu?");
			desk.choose("Keputusan", "Tunda: minta kelengkapan pelapor");
			finish(desk, asked, "decision-1-asks");
			assertThat(status(asked)).isEqualTo(CaseStatus.AWAITING_COMPLETION);

			turnTo(desk, spam, "userTask_verifyComplaint");
			desk.write("reason", "Iklan pinjaman, bukan laporan.");
			desk.choose("Keputusan", "Arsipkan");
			desk.complete();
			assertThat(desk.refusal()).isVisible();
			desk.choose("Alasan pengarsipan", "Spam");
			finish(desk, spam, "decision-2-archives");
			assertThat(status(spam)).isEqualTo(CaseStatus.ARCHIVED);

			turnTo(desk, same, "userTask_verifyComplaint");
			desk.panel().getByText("Tindakan lain").click();
			var number = desk.panel()
				.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Nomor laporan utama"));
			number.fill(main.spoken());
			desk.page().onDialog(Dialog::accept);
			var press = number.locator("xpath=..").getByRole(AriaRole.BUTTON);
			desk.page().waitForResponse((answer) -> answer.url().endsWith("/merge") && answer.ok(), press::click);
			assertThat(desk.panel().locator(".lapor-complete")).hasCount(0);
			Chromium.picture(desk.page(), "decision-3-merged");
			this.cases.work(same);
			assertThat(this.cases.complaint(same).mergedInto()).isEqualTo(main);
			assertThat(desk.errors()).isEmpty();
		}
	}

	@Test
	void officerHandsOnToAnotherUnitAndSaysWhoseMatterItIs() {
		var handed = this.cases.forwardedTo(CaseDriver.DINSOS);
		var refused = this.cases.forwardedTo(CaseDriver.DINSOS);
		try (var desk = before("petugas.dinsos.indramayu", handed, "userTask_respond")) {
			desk.claim();
			desk.write("reason", "Surat kependudukan ada pada dinas kependudukan.");
			desk.choose("Keputusan", "Serahkan ke unit lain");
			desk.type("targetAgency", CaseDriver.KEMENSOS);
			desk.complete();
			assertThat(desk.refusal()).isVisible();
			desk.type("targetAgency", CaseDriver.DISDUKCAPIL);
			finish(desk, handed, "decision-4-hands-on");
			assertThat(this.cases.complaint(handed).agencyCode()).isEqualTo(CaseDriver.DISDUKCAPIL);

			turnTo(desk, refused, "userTask_respond");
			desk.write("reason", "Bantuan ini disalurkan kementerian.");
			desk.choose("Keputusan", "Bukan kewenangan kami");
			desk.seek("Instansi yang dituju", "kemensos", "Kementerian Sosial");
			finish(desk, refused, "decision-5-refuses");
			assertThat(status(refused)).isEqualTo(CaseStatus.AWAITING_ASSIGNMENT);
			assertThat(desk.errors()).isEmpty();
		}
	}

	@Test
	void arbiterRulesWhoseMatterItIs() {
		var number = this.cases.file();
		this.cases.write(number, "userTask_verifyComplaint", "reason", "Dua instansi mungkin berwenang.");
		this.cases.complete(number, "userTask_verifyComplaint", Map.of("verificationDecision", "RULING"));
		try (var desk = before("penengah", number, "userTask_ruleOnCompetence")) {
			desk.claim();
			desk.write("reason", "Kartu dicetak oleh kementerian.");
			desk.seek("Instansi yang dituju", "kemensos", "Kementerian Sosial");
			finish(desk, number, "decision-6-rules");
			assertThat(this.cases.complaint(number).agencyCode()).isEqualTo(CaseDriver.KEMENSOS);
			assertThat(desk.errors()).isEmpty();
		}
	}

	private void finish(TasklistDriver desk, CaseNumber number, String picture) {
		Chromium.picture(desk.page(), picture);
		SoundPage.lookAt(desk.page(), ".lapor-panel");
		desk.finish();
		this.cases.work(number);
	}

	private void turnTo(TasklistDriver desk, CaseNumber number, String kind) {
		desk.open(this.cases.task(number, kind).getId());
		desk.claim();
	}

	private CaseStatus status(CaseNumber number) {
		return this.cases.complaint(number).status();
	}

	private TasklistDriver before(String user, CaseNumber number, String kind) {
		return TasklistDriver.before(chromium, this.port, user, this.cases.task(number, kind).getId());
	}

}
