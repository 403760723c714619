package id.go.lapor.verification;

import java.util.List;
import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.ArchiveReason;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.ClosedBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The national desk: forward, ask, archive for one reason, or ask for a ruling. */
@ProcessTest
class ComplaintVerificationProcessTests {

	@Autowired
	private CaseDriver cases;

	@Test
	void forwardsAReportToTheBodyTheVerifierNames() {
		var number = this.cases.file();

		this.cases.forward(number, CaseDriver.KEMENSOS);

		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.IN_PROGRESS);
		assertThat(this.cases.complaint(number).agencyCode()).isEqualTo(CaseDriver.KEMENSOS);
		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
	}

	@Test
	void masksTheReportBeforeAnybodyReadsIt() {
		var number = this.cases.file();

		assertThat(this.cases.complaint(number).maskedText()).contains("kartu bantuan");
		assertThat(this.cases.events(number)).startsWith(CaseEvent.REPORT_RECEIVED, CaseEvent.TEXT_MASKED);
	}

	@Test
	void asksTheReporterAndVerifiesWhatWasCompleted() {
		var number = this.cases.file();
		this.cases.write(number, "userTask_verifyComplaint", "question", "Di desa mana kejadiannya?");
		this.cases.complete(number, "userTask_verifyComplaint", Map.of("verificationDecision", "ASK"));
		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.AWAITING_COMPLETION);
		assertThat(this.cases.complaint(number).step()).isEqualTo(2);

		this.inquiry.complete(number, "Desa Karangampel.");
		this.cases.work(number);

		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.UNVERIFIED);
		assertThat(this.cases.waits(number)).containsExactly("userTask_verifyComplaint");
	}

	@Test
	void archivesAReportThatItsReporterDidNotComplete() {
		var number = this.cases.file();
		this.cases.write(number, "userTask_verifyComplaint", "question", "Di desa mana kejadiannya?");
		this.cases.complete(number, "userTask_verifyComplaint", Map.of("verificationDecision", "ASK"));

		this.cases.passUntilQuiet(number);

		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.ARCHIVED);
		assertThat(this.cases.complaint(number).closedBy()).isEqualTo(ClosedBy.SYSTEM);
		assertThat(this.cases.complaint(number).archiveReason()).isEqualTo(ArchiveReason.UNCLEAR);
		assertThat(this.cases.details(number, CaseEvent.REMINDED)).containsExactly("COMPLETION:1");
		assertThat(this.cases.leftNothing(number)).isTrue();
	}

	@ParameterizedTest
	@EnumSource(value = ArchiveReason.class, mode = EnumSource.Mode.EXCLUDE, names = "UNCLEAR")
	void archivesForOneReason(ArchiveReason reason) {
		var number = this.cases.file();
		this.cases.write(number, "userTask_verifyComplaint", "reason", "Penjelasan bagi pelapor.");

		this.cases.complete(number, "userTask_verifyComplaint",
				Map.of("verificationDecision", "ARCHIVE", "archiveReason", reason.name()));

		assertThat(this.cases.complaint(number).archiveReason()).isEqualTo(reason);
		assertThat(this.cases.complaint(number).closedBy()).isEqualTo(ClosedBy.OFFICER);
		assertThat(this.cases.leftNothing(number)).isTrue();
	}

	@Test
	void callsAReportUnclearOnlyAfterAsking() {
		var number = this.cases.file();
		this.cases.write(number, "userTask_verifyComplaint", "reason", "Tidak jelas.");

		assertThatThrownBy(() -> this.cases.complete(number, "userTask_verifyComplaint",
				Map.of("verificationDecision", "ARCHIVE", "archiveReason", "UNCLEAR")))
			.hasMessageContaining("setelah pelapor ditanya");

		assertThat(this.cases.waits(number)).containsExactly("userTask_verifyComplaint");
	}

	@Test
	void asksTheArbiterWhereNobodyIsCertain() {
		var number = this.cases.file();
		this.cases.write(number, "userTask_verifyComplaint", "reason", "Dua kementerian mungkin berwenang.");

		this.cases.complete(number, "userTask_verifyComplaint", Map.of("verificationDecision", "RULING"));

		assertThat(this.cases.waits(number)).containsExactly("userTask_ruleOnCompetence");
	}

	@Test
	void remindsAndThenTellsTheSupervisorAndTheNextDayOversightWhileTheTaskStays() {
		var number = this.cases.file();

		this.cases.passUntilQuiet(number);

		assertThat(this.cases.details(number, CaseEvent.REMINDED)).containsExactly("VERIFICATION:1");
		assertThat(this.cases.escalations(number)).containsExactly("VERIFICATION:1:SUPERVISOR",
				"VERIFICATION:2:OVERSIGHT");
		assertThat(this.cases.task(number, "userTask_verifyComplaint").getPriority()).isEqualTo(100);
	}

	@Test
	void refusesADecisionThatLacksSomethingAndKeepsTheTask() {
		var number = this.cases.file();

		assertThatThrownBy(() -> this.cases.forward(number, "tidak-ada")).hasMessageContaining("tidak dikenal");
		assertThatThrownBy(() -> this.cases.complete(number, "userTask_verifyComplaint",
				Map.of("verificationDecision", "ARCHIVE", "archiveReason", "SPAM")))
			.hasMessageContaining("Penjelasan pengarsipan belum ditulis");
		assertThatThrownBy(
				() -> this.cases.complete(number, "userTask_verifyComplaint", Map.of("verificationDecision", "ASK")))
			.hasMessageContaining("Pertanyaan kepada pelapor belum ditulis");
		assertThatThrownBy(() -> this.cases.complete(number, "userTask_verifyComplaint",
				Map.of("verificationDecision", "FORWARD", "targetAgency", CaseDriver.KEMENSOS, "catatan", "x")))
			.hasMessageContaining("catatan");

		assertThat(this.cases.waits(number)).containsExactly("userTask_verifyComplaint");
	}

	@Test
	void lengthensADeadlineOnlyForAWrittenReason() {
		var number = this.cases.file();
		Map<String, Object> decision = Map.of("verificationDecision", "FORWARD", "targetAgency", CaseDriver.KEMENSOS,
				"correctedClass", "INSPECTION");
		assertThatThrownBy(() -> this.cases.complete(number, "userTask_verifyComplaint", decision))
			.hasMessageContaining("alasan tertulis");

		this.cases.write(number, "userTask_verifyComplaint", "reason", "Perlu pemeriksaan lapangan.");
		this.cases.complete(number, "userTask_verifyComplaint", decision);

		assertThat(this.cases.events(number)).contains(CaseEvent.RECLASSIFIED, CaseEvent.FORWARDED);
	}

	@Test
	void asksAtMostTwiceAtTheNationalDesk() {
		var number = this.cases.file();
		for (int i = 0; i < 2; i++) {
			this.cases.write(number, "userTask_verifyComplaint", "question", "Mohon lengkapi.");
			this.cases.complete(number, "userTask_verifyComplaint", Map.of("verificationDecision", "ASK"));
			this.inquiry.complete(number, "Sudah saya tulis.");
			this.cases.work(number);
		}
		this.cases.write(number, "userTask_verifyComplaint", "question", "Sekali lagi.");

		assertThatThrownBy(
				() -> this.cases.complete(number, "userTask_verifyComplaint", Map.of("verificationDecision", "ASK")))
			.hasMessageContaining("dua kali");
	}

	@Test
	void letsAnotherVerifierLookASecondTimeAndNotTheSame() {
		var number = this.cases.file();
		this.cases.write(number, "userTask_verifyComplaint", "reason", "Bukan pelayanan publik.");
		this.cases.logIn("verifikator", List.of("verifier"));
		this.cases.completeAs("verifikator", number, "userTask_verifyComplaint",
				Map.of("verificationDecision", "ARCHIVE", "archiveReason", "NOT_PUBLIC_SERVICE"));
		this.cases.logOut();

		this.life.requestSecondLook(number, "Mohon dilihat lagi.");
		this.cases.work(number);

		assertThatThrownBy(() -> this.cases.completeAs("verifikator", number, "userTask_verifyComplaint",
				Map.of("verificationDecision", "FORWARD", "targetAgency", CaseDriver.KEMENSOS)))
			.hasMessageContaining("verifikator lain");
		this.cases.completeAs("verifikator2", number, "userTask_verifyComplaint",
				Map.of("verificationDecision", "FORWARD", "targetAgency", CaseDriver.KEMENSOS));
		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
		assertThat(this.cases.lifecycles(number)).isEqualTo(1);
	}

	@Autowired
	private id.go.lapor.inquiry.Inquiry inquiry;

	@Autowired
	private id.go.lapor.lifecycle.CaseLife life;

}
