package id.go.lapor.portal;

import java.time.LocalDate;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.intake.AcceptedReport;
import id.go.lapor.intake.NewReport;
import id.go.lapor.reporter.CaseCounter;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of a reporter who is not anonymous the agency reads name and channel, the public the
 * masked form; of one who is, or becomes so, neither reads anything.
 */
@LaporTest
class PublicReporterTests {

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	CaseCounter counter;

	private AcceptedReport accepted;

	private CaseNumber number;

	@Test
	void agencyReadsNameAndChannelAndThePublicTheMaskedForm() {
		file("SMS", false, false);

		var agency = Browser.of(this.port, "petugas.kemensos").page("/petugas/laporan/" + this.number).body();
		assertThat(agency).contains("<dd>Maman Rukmana</dd>", "<dd>628231633xxxx</dd>", "<dd>SMS</dd>")
			.doesNotContain("16331234");
		for (var body : new String[] { page(), api() }) {
			assertThat(body).contains("Maman R.", "628231633xxxx", "SMS")
				.doesNotContain("Rukmana", "16331234", "1633 1234");
		}
	}

	@Test
	void reportFromTheWebsiteShowsNoTelephone() {
		file("WEB", false, false);

		assertThat(page()).contains("Maman R.").doesNotContain("xxxx", "Rukmana");
		assertThat(api()).contains("\"reporter\":\"Maman R.\"");
	}

	@Test
	void nobodyReadsWhoReportsAnonymouslyOrSecretly() {
		file("SMS", true, false);
		assertThat(page() + api()).doesNotContain("Maman", "xxxx").contains("\"reporter\":null");

		file("SMS", false, true);
		assertThat(page() + api()).doesNotContain("Maman", "xxxx");
	}

	@Test
	void publicFormGoesWhenTheReporterBecomesAnonymous() {
		file("SMS", false, false);
		assertThat(page()).contains("Maman R.");

		this.counter.tightenPrivacy(this.number.value(), this.accepted.receipt().value(), true, null);

		assertThat(page() + api()).doesNotContain("Maman", "xxxx");
		assertThat(Browser.of(this.port, "petugas.kemensos").page("/petugas/laporan/" + this.number).body())
			.doesNotContain("Maman", "xxxx");
	}

	private void file(String channel, boolean anonymous, boolean secret) {
		this.accepted = this.cases.accept(new NewReport("COMPLAINT", "Kartu bantuan belum diterima",
				"Saya Maman Rukmana. Kartu bantuan sosial keluarga kami belum juga diterima dari desa.", "SOCIAL_AID",
				"32.12", null, LocalDate.of(2026, 1, 20), null, anonymous, secret, channel,
				new NewReport.Person("Maman Rukmana", "0823 1633 1234", null)));
		this.number = this.accepted.caseNumber();
		this.cases.work(this.number);
		this.cases.forward(this.number, CaseDriver.KEMENSOS);
	}

	private String page() {
		return new Browser(this.port).page("/laporan/" + this.number).body();
	}

	private String api() {
		return new Browser(this.port).get("/api/v1/reports/" + this.number).body();
	}

}
