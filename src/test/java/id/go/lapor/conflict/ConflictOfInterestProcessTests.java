package id.go.lapor.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.audit.CaseAudit;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.intake.AcceptedReport;
import id.go.lapor.intake.NewReport;
import id.go.lapor.lifecycle.CaseLife;
import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.reporter.CaseCounter;
import id.go.lapor.response.OpenResponse;
import id.go.lapor.routing.CaseProposals;
import id.go.lapor.routing.ProposedAgency;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A report that accuses somebody reaches them by no way. */
@ProcessTest
@Tag("postgres")
class ConflictOfInterestProcessTests {

	private static final String INSPECTORATE = "pemda-3212-inspektorat";

	private static final String ACCUSING = "Kepala Dinas Sosial memotong bantuan warga desa kami setiap bulan.";

	@Autowired
	private CaseDriver cases;

	@Autowired
	private Accusations accusations;

	@Autowired
	private CaseProposals proposals;

	@Autowired
	private CaseLife life;

	@Autowired
	private OpenResponse open;

	@Autowired
	private CaseCounter counter;

	@Autowired
	private OfficerWords drafts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationContext house;

	@Test
	void forwardsNoReportToWhomItAccusesNorToAnybodyBelow() {
		var accusing = file(ACCUSING).caseNumber();
		assertRefused(() -> this.cases.forward(accusing, CaseDriver.DINSOS), "Dinas Sosial Kabupaten Indramayu");

		var regent = file("Bupati Indramayu diduga korupsi dana bantuan sosial.").caseNumber();
		for (var below : List.of(CaseDriver.INDRAMAYU, CaseDriver.DINSOS, INSPECTORATE)) {
			assertRefused(() -> this.cases.forward(regent, below), "terlapor");
		}

		assertThat(this.cases.waits(accusing)).containsExactly("userTask_verifyComplaint");
		this.cases.forward(accusing, CaseDriver.INDRAMAYU);
		assertThat(this.cases.complaint(accusing).agencyCode()).isEqualTo(CaseDriver.INDRAMAYU);
	}

	/** Most reports name the body that has to help, and belong exactly there. */
	@Test
	void forwardsAReportToABodyThatItOnlyNames() {
		var number = file("Mohon Kepala Dinas Sosial Kabupaten Indramayu membantu; ada pungli oleh calo di pasar.")
			.caseNumber();

		this.cases.forward(number, CaseDriver.DINSOS);

		assertThat(this.cases.task(number, "userTask_respond").getTenantId()).isEqualTo(CaseDriver.DINSOS);
	}

	@Test
	void handsOnNoReportFromTheInspectorateOrTheParentToTheAccused() {
		var number = file(ACCUSING).caseNumber();
		this.cases.forward(number, CaseDriver.INDRAMAYU);
		assertRefused(() -> this.cases.complete(number, "userTask_forwardToUnit",
				Map.of("forwardingDecision", "UNIT", "targetAgency", CaseDriver.DINSOS)), "terlapor");

		this.cases.complete(number, "userTask_forwardToUnit",
				Map.of("forwardingDecision", "UNIT", "targetAgency", INSPECTORATE));
		assertRefused(() -> this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "HAND_ON", "targetAgency", CaseDriver.DINSOS)), "terlapor");

		assertThat(this.cases.task(number, "userTask_respond").getTenantId()).isEqualTo(INSPECTORATE);
	}

	@Test
	void asksTheAccusedForNoPartOfTheAnswer() {
		var number = file(ACCUSING).caseNumber();
		this.cases.forward(number, INSPECTORATE);

		assertRefused(() -> this.open.requestContributions(number, List.of(CaseDriver.DISDUKCAPIL, CaseDriver.DINSOS)),
				"terlapor");

		assertThat(this.cases.events(number)).doesNotContain(CaseEvent.CONTRIBUTION_REQUESTED);
	}

	@Test
	void neitherVerifierNorArbiterAssignsAReportToTheAccused() {
		var number = file(ACCUSING).caseNumber();
		this.cases.forward(number, CaseDriver.KEMENSOS);
		refuse(number);
		this.cases.write(number, "userTask_rerouteComplaint", "reason", "Sesuai kewenangan daerah.");
		assertRefused(() -> this.cases.complete(number, "userTask_rerouteComplaint",
				Map.of("reroutingDecision", "ASSIGN", "targetAgency", CaseDriver.DINSOS)), "terlapor");

		this.cases.complete(number, "userTask_rerouteComplaint", Map.of("reroutingDecision", "RULING"));
		this.cases.write(number, "userTask_ruleOnCompetence", "reason", "Berdasarkan undang-undang.");
		assertRefused(() -> this.cases.complete(number, "userTask_ruleOnCompetence",
				Map.of("targetAgency", CaseDriver.DINSOS)), "terlapor");

		this.cases.complete(number, "userTask_ruleOnCompetence", Map.of("targetAgency", INSPECTORATE));
		assertThat(this.cases.complaint(number).agencyCode()).isEqualTo(INSPECTORATE);
	}

	@Test
	void mergesNoReportIntoACaseThatTheAccusedHolds() {
		var main = this.cases.forwardedTo(CaseDriver.DINSOS);
		var number = file(ACCUSING).caseNumber();

		assertRefused(() -> this.life.merge(number, main, ActorRole.VERIFIER), "terlapor");

		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.UNVERIFIED);
	}

	/** The main case may have moved to the accused since. */
	@Test
	void takesOverNoAnswerOfTheAccused() {
		var main = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		var number = file(ACCUSING).caseNumber();
		this.life.merge(number, main, ActorRole.VERIFIER);
		this.cases.work(number);
		this.cases.complete(main, "userTask_respond",
				Map.of("responseDecision", "HAND_ON", "targetAgency", CaseDriver.DINSOS));

		answerOfDinsos(main);
		this.cases.work(number);

		assertThat(this.cases.complaint(number).agencyCode()).isNull();
		assertThat(this.cases.waits(number)).containsExactly("userTask_verifyComplaint");
	}

	@Test
	void aVerifierStrikesWhatWasRecognisedByMistakeWithAReason() {
		var number = file(ACCUSING).caseNumber();
		assertThat(proposed(number)).contains(INSPECTORATE).doesNotContain(CaseDriver.DINSOS);
		assertRefused(() -> this.accusations.strike(number, CaseDriver.DINSOS, ActorRole.VERIFIER, " "), "Alasan");

		this.accusations.strike(number, CaseDriver.DINSOS, ActorRole.VERIFIER, "Yang dimaksud dinas daerah lain.");
		this.proposals.renew(number);

		assertThat(proposed(number)).contains(CaseDriver.DINSOS);
		assertThat(this.cases.details(number, CaseEvent.ACCUSATION_STRUCK)).containsExactly(CaseDriver.DINSOS);
		this.cases.forward(number, CaseDriver.DINSOS);
		assertThat(this.cases.complaint(number).agencyCode()).isEqualTo(CaseDriver.DINSOS);
	}

	@Test
	void aVerifierAddsWhatTheMachineDidNotRead() {
		var number = file("Uang bansos kami dimakan orang dalam kantor itu.").caseNumber();
		assertThat(this.accusations.of(number).codes()).isEmpty();

		this.accusations.add(number, CaseDriver.DINSOS, ActorRole.VERIFIER);

		assertRefused(() -> this.cases.forward(number, CaseDriver.DINSOS), "terlapor");
		assertRefused(() -> this.accusations.add(number, "tidak-ada", ActorRole.VERIFIER), "tidak dikenal");
		assertRefused(() -> this.accusations.add(number, CaseDriver.DINSOS, ActorRole.VERIFIER), "sudah tercatat");
	}

	/** What is accused in an answer to the verifier's question counts as well. */
	@Test
	void readsWhatTheReporterAddsBeforeItIsForwarded() {
		var accepted = file("Bantuan sosial keluarga kami tidak pernah utuh diterima.");
		var number = accepted.caseNumber();
		this.cases.write(number, "userTask_verifyComplaint", "question", "Siapa yang menyerahkan bantuan?");
		this.cases.complete(number, "userTask_verifyComplaint", Map.of("verificationDecision", "ASK"));

		this.counter.reply(number.value(), accepted.receipt().value(), ACCUSING, null);
		this.cases.work(number);

		assertRefused(() -> this.cases.forward(number, CaseDriver.DINSOS), "terlapor");
		assertThat(proposed(number)).contains(INSPECTORATE).doesNotContain(CaseDriver.DINSOS);
	}

	@Test
	void aHolderThatIsAccusedLaterAnswersNothingAndTheSupervisorIsTold() {
		var accepted = heldByDinsos();
		var number = accepted.caseNumber();

		this.counter.reply(number.value(), accepted.receipt().value(), ACCUSING, null);
		this.cases.work(number);

		assertThat(this.cases.events(number)).contains(CaseEvent.HOLDER_ACCUSED);
		assertThat(told(number, CaseEvent.HOLDER_ACCUSED)).containsExactly("supervisor");
		assertThat(CaseAudit.findings(this.house, number.value())).isEmpty();
		// the note goes to the coordinator above, to nobody in the accused office
		assertThat(told(number, CaseEvent.NOTE_ADDED)).containsExactly("koordinator.indramayu");
		this.cases.write(number, "userTask_respond", "answer", "Tidak benar.");
		assertRefused(() -> this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "ANSWER", "answerOutcome", "RESOLVED")), "terlapor");
		assertRefused(() -> this.open.requestContributions(number, List.of(CaseDriver.DISDUKCAPIL)), "terlapor");
	}

	@Test
	void theNationalDeskTakesACaseBackFromWhoIsAccusedAndAnotherBodyIsNamed() {
		var accepted = heldByDinsos();
		var number = accepted.caseNumber();
		assertRefused(() -> this.life.recall(number, ActorRole.SUPERVISOR, "Terlapor."), "hanya dapat ditarik");
		this.counter.reply(number.value(), accepted.receipt().value(), ACCUSING, null);
		this.cases.work(number);

		this.cases.write(number, "userTask_respond", "answer", "Tuduhan itu tidak benar.");

		this.life.recall(number, ActorRole.SUPERVISOR, "Pemegang disebut sebagai terlapor.");
		this.cases.work(number);

		assertThat(this.cases.waits(number)).containsExactly("userTask_rerouteComplaint");
		assertThat(this.cases.lifecycles(number)).isEqualTo(1);
		assertThat(proposed(number)).contains(INSPECTORATE).doesNotContain(CaseDriver.DINSOS);
		this.cases.write(number, "userTask_rerouteComplaint", "reason", "Diperiksa inspektorat.");
		this.cases.complete(number, "userTask_rerouteComplaint",
				Map.of("reroutingDecision", "ASSIGN", "targetAgency", INSPECTORATE));
		var respond = this.cases.task(number, "userTask_respond");
		assertThat(respond.getTenantId()).isEqualTo(INSPECTORATE);
		assertThat(this.drafts.read(respond.getProcessInstanceId(), "answer")).isEmpty();
		this.cases.answer(number);
		assertThat(this.cases.waits(number)).containsExactly("receiveTask_awaitReaction");
	}

	@Test
	void aCaseThatWaitsForItsReporterIsTakenBackTheSameWay() {
		var accepted = heldByDinsos();
		var number = accepted.caseNumber();
		this.cases.write(number, "userTask_respond", "question", "Berapa nomor kartunya?");
		this.cases.complete(number, "userTask_respond", Map.of("responseDecision", "ASK"));
		this.accusations.add(number, CaseDriver.DINSOS, ActorRole.VERIFIER);

		this.life.recall(number, ActorRole.SUPERVISOR, "Pemegang disebut sebagai terlapor.");
		this.cases.work(number);

		assertThat(this.cases.waits(number)).containsExactly("userTask_rerouteComplaint");
	}

	private AcceptedReport heldByDinsos() {
		var accepted = file("Kartu bantuan sosial keluarga kami belum juga diterima dari desa.");
		this.cases.forward(accepted.caseNumber(), CaseDriver.DINSOS);
		return accepted;
	}

	/** Its head approves what leaves. */
	private void answerOfDinsos(CaseNumber number) {
		this.cases.answer(number);
		this.cases.complete(number, "userTask_approveAnswer", Map.of("approvalDecision", "APPROVED"));
	}

	private AcceptedReport file(String text) {
		var accepted = this.cases.accept(new NewReport("COMPLAINT", "Bantuan sosial desa", text, "SOCIAL_AID", "32.12",
				null, LocalDate.of(2026, 1, 20), null, true, false, null,
				new NewReport.Person("Sumiyati Kartini", "081298765432", "sumiyati@example.org")));
		this.cases.work(accepted.caseNumber());
		return accepted;
	}

	private void refuse(CaseNumber number) {
		this.cases.write(number, "userTask_respond", "reason", "Bukan tugas kami.");
		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "OUTSIDE_AUTHORITY", "competentAgency", CaseDriver.DINSOS));
	}

	private List<String> proposed(CaseNumber number) {
		return this.proposals.of(number).stream().map(ProposedAgency::agencyCode).toList();
	}

	private List<String> told(CaseNumber number, CaseEvent event) {
		return this.jdbc
			.sql("select officer_id from notification where case_number = ? and event = ? and officer_id is not null")
			.params(number.value(), event.name())
			.query(String.class)
			.list();
	}

	private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed, String words) {
		assertThatThrownBy(deed).hasMessageContaining(words);
	}

}
