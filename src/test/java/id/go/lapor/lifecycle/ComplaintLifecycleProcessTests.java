package id.go.lapor.lifecycle;

import id.go.lapor.intake.NewReport;
import java.util.List;
import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseOutcome;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.ClosedBy;
import id.go.lapor.complaint.ComplaintRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A case has one life, and can be left, joined and reopened from wherever it stands. */
@ProcessTest
class ComplaintLifecycleProcessTests {

	@Autowired
	private CaseDriver cases;

	/** Every place a case can wait at. */
	enum Place {

		VERIFICATION, COMPLETION, FORWARDING, RESPONSE, APPROVAL, ROUTING, RULING, FEEDBACK, REVIEW

	}

	@Autowired
	private CaseLife life;

	@Autowired
	private ComplaintRegister register;

	@Autowired
	private id.go.lapor.conflict.Accusations accusations;

	@Autowired
	private org.springframework.transaction.support.TransactionTemplate transaction;

	@Autowired
	private id.go.lapor.feedback.Feedback feedback;

	@Autowired
	private org.camunda.bpm.engine.RuntimeService runtime;

	@ParameterizedTest
	@EnumSource(Place.class)
	void withdrawsFromAnyPhaseAndLeavesNothingBehind(Place place) {
		var number = at(place);

		this.life.withdraw(number, "Sudah selesai sendiri.");
		this.cases.work(number);

		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.ARCHIVED);
		assertThat(this.cases.complaint(number).closedBy()).isEqualTo(ClosedBy.REPORTER);
		assertThat(this.cases.leftNothing(number)).isTrue();
	}

	@ParameterizedTest
	@EnumSource(Place.class)
	void blocksContentInAnyPhaseAndLeavesNothingBehind(Place place) {
		var number = at(place);

		this.life.block(number, ActorRole.SUPERVISOR, "Memuat data pribadi anak.");
		this.cases.work(number);

		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.BLOCKED);
		assertThat(this.cases.complaint(number).isPublic()).isFalse();
		assertThat(this.cases.leftNothing(number)).isTrue();
	}

	@ParameterizedTest
	@EnumSource(Place.class)
	void mergesFromAnyPhaseAndSendsAnUnmergedCaseToVerification(Place place) {
		var number = at(place);
		var main = this.cases.withAgency();

		this.life.merge(number, main, ActorRole.VERIFIER);
		this.cases.work(number);
		assertThat(this.cases.waits(number)).containsExactly("receiveTask_awaitMainCaseAnswer");
		this.life.unmerge(number, ActorRole.VERIFIER);
		this.cases.work(number);

		assertThat(this.cases.waits(number)).containsExactly("userTask_verifyComplaint");
		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.UNVERIFIED);
		assertThat(this.cases.lifecycles(number)).isEqualTo(1);
	}

	@Test
	void givesTheMainCasesAnswerToAMergedCaseWithItsOwnResponsePhase() {
		var main = this.cases.withAgency();
		var number = this.cases.file();
		this.life.merge(number, main, ActorRole.VERIFIER);
		this.cases.work(number);

		this.cases.answer(main);
		this.cases.work(number);

		assertThat(this.cases.waits(number)).containsExactly("receiveTask_awaitReaction");
		assertThat(this.cases.complaint(number).outcome()).isEqualTo(CaseOutcome.RESOLVED);
		this.feedback.react(number, id.go.lapor.feedback.Reaction.CONTESTED, "Milik saya belum.");
		this.cases.work(number);
		assertThat(this.cases.task(number, "userTask_respond").getTenantId()).isEqualTo(CaseDriver.KEMENSOS);
		assertThat(this.cases.waits(main)).containsExactly("receiveTask_awaitReaction");
	}

	@Test
	void takesTheAnswerAtOnceWhenTheMainCaseIsAnsweredAlready() {
		var main = this.cases.answered();
		var number = this.cases.file();

		this.life.merge(number, main, ActorRole.VERIFIER);
		this.cases.work(number);

		assertThat(this.cases.waits(number)).containsExactly("receiveTask_awaitReaction");
	}

	@Test
	void releasesMergedCasesWhenTheMainCaseEndsWithoutAnAnswer() {
		var main = this.cases.file();
		var number = this.cases.file();
		this.life.merge(number, main, ActorRole.VERIFIER);
		this.cases.work(number);

		this.life.withdraw(main, null);
		this.cases.work(main);
		this.cases.work(number);

		assertThat(this.cases.waits(number)).containsExactly("userTask_verifyComplaint");
	}

	@Test
	void tellsOversightOfAMergedCaseThatWaitsTooLong() {
		var main = this.cases.withAgency();
		var number = this.cases.file();
		this.life.merge(number, main, ActorRole.VERIFIER);
		this.cases.work(number);

		this.cases.passUntilQuiet(number);

		assertThat(this.cases.escalations(number)).containsExactly("MERGED_WAIT:1:OVERSIGHT");
		assertThat(this.cases.waits(number)).containsExactly("receiveTask_awaitMainCaseAnswer");
	}

	/** Whoever guesses what a secret report says would learn that it is there. */
	@Test
	void mergesNoCaseIntoASecretOneNotEvenAnotherSecretOne() {
		var open = this.cases.file();
		var secret = this.cases.file(secretReport());
		var guessed = this.cases.file(secretReport());

		assertThatThrownBy(() -> this.life.merge(open, secret, ActorRole.VERIFIER)).hasMessageContaining("rahasia");
		assertThatThrownBy(() -> this.life.merge(guessed, secret, ActorRole.VERIFIER)).hasMessageContaining("rahasia");

		this.life.merge(secret, open, ActorRole.VERIFIER);
		assertThat(this.cases.complaint(secret).status()).isEqualTo(CaseStatus.MERGED);
	}

	/** Its answer would stand in the open timeline of another report. */
	@Test
	void takesOverNoAnswerOfACaseThatWasHiddenSince() {
		var secretSince = this.cases.withAgency();
		var unpublishedSince = this.cases.withAgency();
		for (var main : List.of(secretSince, unpublishedSince)) {
			var number = this.cases.file();
			this.life.merge(number, main, ActorRole.VERIFIER);
			this.cases.work(number);
			this.transaction.executeWithoutResult((status) -> this.register.alter(main, (complaint) -> {
				if (main.equals(secretSince)) {
					complaint.tightenPrivacy(null, true);
				}
				else {
					complaint.unpublish();
				}
			}));

			this.cases.answer(main);
			this.cases.work(number);

			assertThat(this.cases.events(number)).doesNotContain(CaseEvent.ANSWER_ADOPTED).contains(CaseEvent.UNMERGED);
			assertThat(this.cases.waits(number)).containsExactly("userTask_verifyComplaint");
			assertThat(this.cases.lifecycles(number)).isEqualTo(1);
			assertThat(this.cases.task(number, "userTask_verifyComplaint").getDueDate()).isNotNull();
			assertThat(this.cases.waits(main)).containsExactly("receiveTask_awaitReaction");
		}
	}

	private static NewReport secretReport() {
		var report = CaseDriver.report();
		return new NewReport(report.kind(), report.title(), report.text(), report.category(), report.regionCode(),
				report.address(), report.eventDate(), null, true, true, null, null);
	}

	@Test
	void mergesNoCaseWithItselfOrWithOneThatEnded() {
		var number = this.cases.file();
		var ended = this.cases.file();
		this.life.withdraw(ended, null);
		this.cases.work(ended);

		assertThatThrownBy(() -> this.life.merge(number, number, ActorRole.VERIFIER)).hasMessageContaining("sendiri");
		assertThatThrownBy(() -> this.life.merge(number, ended, ActorRole.VERIFIER))
			.hasMessageContaining("sudah berakhir");
	}

	@Test
	void reopensAnAutomaticCloseThatIsContestedInTime() {
		var number = this.cases.closedBySystem();

		this.life.contestClose(number, "Saya baru membaca jawabannya.");
		this.cases.work(number);

		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
		assertThat(this.cases.complaint(number).contests()).isEqualTo(1);
		assertThat(this.cases.lifecycles(number)).isEqualTo(1);
	}

	@Test
	void sendsALateSecondContestToOversight() {
		var number = this.cases.answered();
		this.feedback.react(number, id.go.lapor.feedback.Reaction.CONTESTED, "Belum.");
		this.cases.work(number);
		this.cases.answer(number);
		this.cases.passUntilQuiet(number);

		this.life.contestClose(number, "Tetap belum.");
		this.cases.work(number);

		assertThat(this.cases.waits(number)).containsExactly("userTask_reviewContest");
	}

	@Test
	void refusesALateContestAfterTenWorkingDays() {
		var number = this.cases.closedBySystem();
		this.cases.passDays(number, 30);

		assertThatThrownBy(() -> this.life.contestClose(number, "Terlambat.")).hasMessageContaining("10 hari kerja");

		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.CLOSED);
		assertThat(this.cases.leftNothing(number)).isTrue();
	}

	@Test
	void grantsASecondLookOnceAndInTime() {
		var number = archived();
		this.life.requestSecondLook(number, "Mohon diperiksa lagi.");
		this.cases.work(number);
		archive(number, "verifikator2");

		assertThatThrownBy(() -> this.life.requestSecondLook(number, "Sekali lagi.")).hasMessageContaining("satu kali");

		var late = archived();
		this.cases.passDays(late, 30);
		assertThatThrownBy(() -> this.life.requestSecondLook(late, "Terlambat.")).hasMessageContaining("10 hari kerja");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "gateway_verificationOutcome:verificationOutcome", "gateway_responseOutcome:responseOutcome",
					"gateway_routingOutcome:routingOutcome", "gateway_feedbackOutcome:feedbackOutcome" })
	void givesAnOutcomeNobodyKnowsToTheSupervisor(String gatewayAndVariable) {
		var number = lostAt(gatewayAndVariable);
		assertThat(this.cases.waits(number)).containsExactly("userTask_clarifyOutcome");

		this.cases.complete(number, "userTask_clarifyOutcome", Map.of("entryPhase", "VERIFICATION"));

		assertThat(this.cases.waits(number)).containsExactly("userTask_verifyComplaint");
	}

	@Test
	void letsTheSupervisorSendALostCaseToABodyOrToItsReporter() {
		var toBody = lostAt("gateway_verificationOutcome:verificationOutcome");
		this.cases.complete(toBody, "userTask_clarifyOutcome",
				Map.of("entryPhase", "RESPONSE", "agencyCode", CaseDriver.KEMENSOS));
		assertThat(this.cases.waits(toBody)).containsExactly("userTask_respond");

		var toReporter = lostAt("gateway_responseOutcome:responseOutcome");
		this.cases.complete(toReporter, "userTask_clarifyOutcome",
				Map.of("entryPhase", "FEEDBACK", "agencyCode", CaseDriver.KEMENSOS));
		assertThat(this.cases.waits(toReporter)).containsExactly("receiveTask_awaitReaction");
	}

	@Test
	void letsTheSupervisorSendNoLostCaseToWhomItAccuses() {
		var number = lostAt("gateway_verificationOutcome:verificationOutcome");
		this.accusations.add(number, CaseDriver.DINSOS, ActorRole.SUPERVISOR);

		assertThatThrownBy(() -> this.cases.complete(number, "userTask_clarifyOutcome",
				Map.of("entryPhase", "RESPONSE", "agencyCode", CaseDriver.DINSOS)))
			.hasMessageContaining("terlapor");

		assertThat(this.cases.waits(number)).containsExactly("userTask_clarifyOutcome");
	}

	@Test
	void tellsOversightOfALostCaseNobodyPlaces() {
		var number = lostAt("gateway_verificationOutcome:verificationOutcome");

		this.cases.passUntilQuiet(number);

		assertThat(this.cases.escalations(number)).contains("CLARIFICATION:1:OVERSIGHT",
				"CLARIFICATION:2:PRESIDENTIAL_STAFF");
		assertThat(this.cases.waits(number)).containsExactly("userTask_clarifyOutcome");
	}

	private CaseNumber at(Place place) {
		return switch (place) {
			case VERIFICATION -> this.cases.file();
			case COMPLETION -> asked();
			case FORWARDING -> this.cases.forwardedTo(CaseDriver.INDRAMAYU);
			case RESPONSE -> this.cases.withAgency();
			case APPROVAL -> submitted();
			case ROUTING -> refused(this.cases.withAgency(), CaseDriver.INDRAMAYU);
			case RULING -> ruling();
			case FEEDBACK -> this.cases.answered();
			case REVIEW -> contestedTwice();
		};
	}

	private CaseNumber asked() {
		var number = this.cases.file();
		this.cases.write(number, "userTask_verifyComplaint", "question", "Di mana?");
		this.cases.complete(number, "userTask_verifyComplaint", Map.of("verificationDecision", "ASK"));
		return number;
	}

	private CaseNumber submitted() {
		var number = this.cases.forwardedTo(CaseDriver.DINSOS);
		this.cases.answer(number);
		return number;
	}

	private CaseNumber ruling() {
		var number = this.cases.file();
		this.cases.write(number, "userTask_verifyComplaint", "reason", "Tidak pasti.");
		this.cases.complete(number, "userTask_verifyComplaint", Map.of("verificationDecision", "RULING"));
		return number;
	}

	private CaseNumber refused(CaseNumber number, String competent) {
		this.cases.write(number, "userTask_respond", "reason", "Bukan tugas kami.");
		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "OUTSIDE_AUTHORITY", "competentAgency", competent));
		return number;
	}

	private CaseNumber contestedTwice() {
		var number = this.cases.answered();
		for (int i = 0; i < 2; i++) {
			this.feedback.react(number, id.go.lapor.feedback.Reaction.CONTESTED, "Belum.");
			this.cases.work(number);
			if (i == 0) {
				this.cases.answer(number);
			}
		}
		return number;
	}

	private CaseNumber archived() {
		var number = this.cases.file();
		archive(number, "verifikator");
		return number;
	}

	private void archive(CaseNumber number, String officer) {
		this.cases.write(number, "userTask_verifyComplaint", "reason", "Bukan pelayanan publik.");
		this.cases.completeAs(officer, number, "userTask_verifyComplaint",
				Map.of("verificationDecision", "ARCHIVE", "archiveReason", "NOT_PUBLIC_SERVICE"));
	}

	/** A phase that an analyst changed answers something its parent never heard of. */
	private CaseNumber lostAt(String gatewayAndVariable) {
		var parts = gatewayAndVariable.split(":");
		var number = this.cases.file();
		this.runtime.createProcessInstanceModification(this.cases.lifecycle(number).getId())
			.cancelAllForActivity("callActivity_verification")
			.startBeforeActivity(parts[0])
			.setVariable(parts[1], "SOMETHING_NEW")
			.execute();
		this.cases.work(number);
		return number;
	}

}
