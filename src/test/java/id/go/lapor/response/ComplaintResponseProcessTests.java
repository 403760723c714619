package id.go.lapor.response;

import id.go.lapor.sla.ClockType;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.privacy.OfficerWords;
import java.util.List;
import java.time.LocalDate;
import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseOutcome;
import id.go.lapor.complaint.CaseStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One body or unit answers, on its clocks. */
@ProcessTest
class ComplaintResponseProcessTests {

	@Autowired
	private CaseDriver cases;

	@Autowired
	private OpenResponse open;

	@Autowired
	private OfficerWords drafts;

	@Autowired
	private CaseClocks clocks;

	@Test
	void letsTheCoordinatorHandAReportToAUnitThatAnswersIt() {
		var number = this.cases.forwardedTo(CaseDriver.INDRAMAYU);
		assertThat(this.cases.waits(number)).containsExactly("userTask_forwardToUnit");
		assertThat(this.cases.task(number, "userTask_forwardToUnit").getTenantId()).isEqualTo(CaseDriver.INDRAMAYU);

		toUnit(number, CaseDriver.DISDUKCAPIL);

		assertThat(this.cases.task(number, "userTask_respond").getTenantId()).isEqualTo(CaseDriver.DISDUKCAPIL);
		this.cases.answer(number);
		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.ANSWERED);
		assertThat(this.cases.complaint(number).outcome()).isEqualTo(CaseOutcome.RESOLVED);
	}

	@Test
	void letsTheCoordinatorKeepAReport() {
		var number = this.cases.forwardedTo(CaseDriver.INDRAMAYU);

		this.cases.complete(number, "userTask_forwardToUnit", Map.of("forwardingDecision", "OWN"));

		assertThat(this.cases.task(number, "userTask_respond").getTenantId()).isEqualTo(CaseDriver.INDRAMAYU);
	}

	@Test
	void letsTheCoordinatorNameTheCompetentBody() {
		var number = this.cases.forwardedTo(CaseDriver.INDRAMAYU);
		this.cases.write(number, "userTask_forwardToUnit", "forwardingReason", "Kewenangan kementerian.");

		this.cases.complete(number, "userTask_forwardToUnit",
				Map.of("forwardingDecision", "OUTSIDE_AUTHORITY", "competentAgency", CaseDriver.KEMENSOS));

		assertThat(this.cases.roles(number, CaseEvent.REFUSED)).containsExactly(ActorRole.COORDINATOR);
		assertThat(this.cases.waits(number)).containsExactly("userTask_rerouteComplaint");
	}

	@Test
	void tellsHeadAndOversightWhenNobodyForwards() {
		var number = this.cases.forwardedTo(CaseDriver.INDRAMAYU);

		this.cases.passUntilQuiet(number);

		assertThat(this.cases.escalations(number)).containsExactly("FORWARDING:1:HEAD", "FORWARDING:2:OVERSIGHT",
				"FIRST_ANSWER:1:HEAD", "FIRST_ANSWER:2:OVERSIGHT", "SUBSTANTIVE:1:OMBUDSMAN");
		assertThat(this.cases.waits(number)).containsExactly("userTask_forwardToUnit");
	}

	@Test
	void tellsHeadThenOversightThenTheOmbudsmanWhenNobodyAnswers() {
		var number = this.cases.withAgency();

		this.cases.passUntilQuiet(number);

		assertThat(this.cases.details(number, CaseEvent.REMINDED)).containsExactly("FIRST_ANSWER:1");
		assertThat(this.cases.escalations(number)).containsExactly("FIRST_ANSWER:1:HEAD", "FIRST_ANSWER:2:OVERSIGHT",
				"SUBSTANTIVE:1:OMBUDSMAN");
		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
	}

	@Test
	void handsAReportOnToAnotherUnitWithTheSameClocks() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		var due = this.cases.task(number, "userTask_respond").getDueDate();
		this.cases.passDays(number, 1);

		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "HAND_ON", "targetAgency", CaseDriver.DINSOS));

		assertThat(this.cases.task(number, "userTask_respond").getTenantId()).isEqualTo(CaseDriver.DINSOS);
		assertThat(this.cases.task(number, "userTask_respond").getDueDate()).isEqualTo(due);
	}

	@Test
	void handsNoReportToAUnitOfAnotherBody() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);

		assertThatThrownBy(() -> this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "HAND_ON", "targetAgency", CaseDriver.KEMENSOS)))
			.hasMessageContaining("bukan unit lain");
	}

	@Test
	void givesAnInterimAnswerAndRemembersThePromisedDateWhileTheTaskStaysOpen() {
		var number = this.cases.withAgency();
		this.cases.write(number, "userTask_respond", "interim", "Sedang kami periksa di lapangan.");

		this.open.answerInterim(number, this.cases.task(number, "userTask_respond").getProcessInstanceId(),
				LocalDate.of(2026, 2, 9));
		this.cases.work(number);

		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
		assertThat(this.cases.details(number, CaseEvent.INTERIM_ANSWERED)).containsExactly("2026-02-09");
		this.cases.passDays(number, 8);
		assertThat(this.cases.events(number)).contains(CaseEvent.PROMISE_DUE);
		assertThat(this.cases.escalations(number)).noneMatch((line) -> line.startsWith("FIRST_ANSWER"));
		this.cases.answer(number);
		assertThat(this.cases.waits(number)).containsExactly("receiveTask_awaitReaction");
	}

	@Test
	void forgetsAPromiseThatTheAnswerCameBefore() {
		var number = this.cases.withAgency();
		this.cases.write(number, "userTask_respond", "interim", "Sedang kami periksa.");
		this.open.answerInterim(number, this.cases.task(number, "userTask_respond").getProcessInstanceId(),
				LocalDate.of(2026, 3, 2));
		this.cases.work(number);

		this.cases.answer(number);
		this.cases.passUntilQuiet(number);

		assertThat(this.cases.events(number)).doesNotContain(CaseEvent.PROMISE_DUE);
		assertThat(this.cases.leftNothing(number)).isTrue();
	}

	@Test
	void promisesNothingForToday() {
		var number = this.cases.withAgency();
		this.cases.write(number, "userTask_respond", "interim", "Sebentar.");
		var phase = this.cases.task(number, "userTask_respond").getProcessInstanceId();

		assertThatThrownBy(() -> this.open.answerInterim(number, phase, LocalDate.of(2026, 2, 2)))
			.hasMessageContaining("sesudah hari ini");
	}

	@Test
	void sendsAnAnswerOnlyWithTheHeadsApprovalWhereTheBodyWantsIt() {
		var number = this.cases.forwardedTo(CaseDriver.DINSOS);

		this.cases.answer(number);

		assertThat(this.cases.waits(number)).containsExactly("userTask_approveAnswer");
		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.IN_PROGRESS);
		this.cases.complete(number, "userTask_approveAnswer", Map.of("approvalDecision", "APPROVED"));
		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.ANSWERED);
	}

	@Test
	void returnsAnAnswerWithWordsAndKeepsTheDraft() {
		var number = this.cases.forwardedTo(CaseDriver.DINSOS);
		this.cases.answer(number);
		assertThatThrownBy(
				() -> this.cases.complete(number, "userTask_approveAnswer", Map.of("approvalDecision", "RETURNED")))
			.hasMessageContaining("Alasan pengembalian");

		this.cases.write(number, "userTask_approveAnswer", "returnReason", "Sebutkan tanggal pengambilan.");
		this.cases.complete(number, "userTask_approveAnswer", Map.of("approvalDecision", "RETURNED"));

		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "ANSWER", "answerOutcome", "RESOLVED"));
		assertThat(this.cases.waits(number)).containsExactly("userTask_approveAnswer");
	}

	@Test
	void opensAnOverdueApprovalToTheDeputyWhileTheAnswerClocksRunOn() {
		var number = this.cases.forwardedTo(CaseDriver.DINSOS);
		this.cases.answer(number);

		this.cases.passUntilQuiet(number);

		assertThat(this.cases.candidateGroups(number, "userTask_approveAnswer")).contains("agency-head",
				"agency-deputy");
		assertThat(this.cases.escalations(number)).containsExactlyInAnyOrder("APPROVAL:1:DEPUTY",
				"APPROVAL:2:OVERSIGHT", "FIRST_ANSWER:1:HEAD", "FIRST_ANSWER:2:OVERSIGHT", "SUBSTANTIVE:1:OMBUDSMAN");
	}

	@Test
	void namesNoBodyOfItsOwnAsTheCompetentOne() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		this.cases.write(number, "userTask_respond", "reason", "Bukan kami.");

		assertThatThrownBy(() -> this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "OUTSIDE_AUTHORITY", "competentAgency", CaseDriver.DINSOS)))
			.hasMessageContaining("instansi ini sendiri");
	}

	private void toUnit(CaseNumber number, String unit) {
		this.cases.complete(number, "userTask_forwardToUnit",
				Map.of("forwardingDecision", "UNIT", "targetAgency", unit));
	}

	@Test
	void remindsOnceOfTheNewestOfTwoPromises() {
		var number = this.cases.withAgency();
		promise(number, LocalDate.of(2026, 2, 6));
		promise(number, LocalDate.of(2026, 2, 9));

		this.cases.passDays(number, 8);

		assertThat(this.cases.events(number)).filteredOn((event) -> event == CaseEvent.PROMISE_DUE).hasSize(1);
	}

	@Test
	void handsABegunAnswerToTheNextUnitOfTheBody() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		this.cases.write(number, "userTask_respond", "answer", "Kartu sedang dicetak.");
		this.cases.write(number, "userTask_respond", "reason", "Dinas sosial yang menyalurkan.");

		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "HAND_ON", "targetAgency", CaseDriver.DINSOS));

		var phase = this.cases.task(number, "userTask_respond").getProcessInstanceId();
		assertThat(this.drafts.read(phase, "answer")).contains("Kartu sedang dicetak.");
		assertThat(this.drafts.read(phase, "reason")).isEmpty();
		assertThat(this.cases.roles(number, CaseEvent.HANDED_ON)).containsExactly(ActorRole.OFFICER);
	}

	@Test
	void showsABegunAnswerToNoOtherBody() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		this.cases.write(number, "userTask_respond", "answer", "Belum selesai ditulis.");
		this.cases.write(number, "userTask_respond", "reason", "Bukan tugas kami.");
		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "OUTSIDE_AUTHORITY", "competentAgency", CaseDriver.KEMENSOS));
		assertThat(this.cases.roles(number, CaseEvent.REFUSED)).containsExactly(ActorRole.OFFICER);

		this.cases.write(number, "userTask_rerouteComplaint", "reason", "Kewenangan kementerian.");
		this.cases.complete(number, "userTask_rerouteComplaint",
				Map.of("reroutingDecision", "ASSIGN", "targetAgency", CaseDriver.KEMENSOS));

		var phase = this.cases.task(number, "userTask_respond").getProcessInstanceId();
		assertThat(this.drafts.read(phase, "answer")).isEmpty();
	}

	@Test
	void keepsTheCoordinatorsNoteApartFromTheOfficersReason() {
		var number = this.cases.forwardedTo(CaseDriver.INDRAMAYU);
		this.cases.write(number, "userTask_forwardToUnit", "forwardingReason", "Kami tangani sendiri.");
		this.cases.complete(number, "userTask_forwardToUnit", Map.of("forwardingDecision", "OWN"));

		assertThatThrownBy(() -> this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "OUTSIDE_AUTHORITY", "competentAgency", CaseDriver.KEMENSOS)))
			.hasMessageContaining("lasan");
	}

	@Test
	void endsThePromisesAndRequestsOfWhoeverGivesTheCaseAway() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		promise(number, LocalDate.of(2026, 2, 20));
		this.open.requestContributions(number, List.of("pemda-3212-dishub"));
		this.cases.work(number);

		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "HAND_ON", "targetAgency", CaseDriver.DINSOS));

		assertThat(this.clocks.running(number.value(), ClockType.PROMISE)).isEmpty();
		assertThat(this.clocks.running(number.value(), ClockType.CONTRIBUTION)).isEmpty();
		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
	}

	@Test
	void forgetsEveryDraftWhenTheCaseEnds() {
		var number = this.cases.forwardedTo(CaseDriver.KEMENSOS);
		var phase = this.cases.task(number, "userTask_respond").getProcessInstanceId();
		this.cases.write(number, "userTask_respond", "reason", "Catatan yang tidak terpakai.");
		this.cases.answer(number);

		this.cases.passUntilQuiet(number);

		assertThat(this.cases.leftNothing(number)).isTrue();
		assertThat(this.drafts.read(phase, "reason")).isEmpty();
	}

	private void promise(CaseNumber number, LocalDate day) {
		this.cases.write(number, "userTask_respond", "interim", "Sedang kami periksa di lapangan.");
		this.open.answerInterim(number, this.cases.task(number, "userTask_respond").getProcessInstanceId(), day);
		this.cases.work(number);
	}

	@Test
	void letsNoOfficerForgeTheHolderOrSkipTheHead() {
		var number = this.cases.forwardedTo(CaseDriver.DINSOS);
		this.cases.write(number, "userTask_respond", "answer", "Sudah selesai.");

		assertThatThrownBy(() -> this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "ANSWER", "answerOutcome", "RESOLVED", "agencyCode", CaseDriver.KEMENSOS)))
			.hasMessageContaining("agencyCode");
		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");

		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "ANSWER", "answerOutcome", "RESOLVED", "approvalNeeded", false));
		assertThat(this.cases.waits(number)).as("what was sent with the task decides nothing")
			.containsExactly("userTask_approveAnswer");
	}

}
