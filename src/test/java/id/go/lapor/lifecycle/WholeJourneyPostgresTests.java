package id.go.lapor.lifecycle;

import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.ArchiveReason;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseOutcome;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.ClosedBy;
import id.go.lapor.feedback.Feedback;
import id.go.lapor.feedback.Reaction;
import id.go.lapor.inquiry.Inquiry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One full journey to each way a case can end, from intake to the last token, on the
 * database of production as well.
 */
@ProcessTest
@Tag("postgres")
class WholeJourneyPostgresTests {

	@Autowired
	private CaseDriver cases;

	@Autowired
	private Feedback feedback;

	@Autowired
	private Inquiry inquiry;

	@Autowired
	private CaseLife life;

	@Test
	void endsSatisfiedThroughUnitAndHead() {
		var number = this.cases.forwardedTo(CaseDriver.INDRAMAYU);
		this.cases.complete(number, "userTask_forwardToUnit",
				Map.of("forwardingDecision", "UNIT", "targetAgency", CaseDriver.DINSOS));
		this.cases.answer(number);
		this.cases.complete(number, "userTask_approveAnswer", Map.of("approvalDecision", "APPROVED"));

		react(number, Reaction.SATISFIED, null);

		assertEnded(number, CaseStatus.CLOSED, ClosedBy.REPORTER);
		assertThat(this.cases.complaint(number).outcome()).isEqualTo(CaseOutcome.RESOLVED);
	}

	@Test
	void endsByTheClockWhenTheReporterStaysSilent() {
		var number = this.cases.closedBySystem();

		assertEnded(number, CaseStatus.CLOSED, ClosedBy.SYSTEM);
	}

	@Test
	void endsArchivedByTheVerifier() {
		var number = this.cases.file();
		this.cases.write(number, "userTask_verifyComplaint", "reason", "Sudah disidangkan.");
		this.cases.complete(number, "userTask_verifyComplaint",
				Map.of("verificationDecision", "ARCHIVE", "archiveReason", "IN_COURT"));

		assertEnded(number, CaseStatus.ARCHIVED, ClosedBy.OFFICER);
		assertThat(this.cases.complaint(number).archiveReason()).isEqualTo(ArchiveReason.IN_COURT);
	}

	@Test
	void endsArchivedByTheSystemWhenNothingIsCompleted() {
		var number = this.cases.file();
		this.cases.write(number, "userTask_verifyComplaint", "question", "Di mana?");
		this.cases.complete(number, "userTask_verifyComplaint", Map.of("verificationDecision", "ASK"));
		this.cases.passUntilQuiet(number);

		assertEnded(number, CaseStatus.ARCHIVED, ClosedBy.SYSTEM);
	}

	@Test
	void endsByOversightAfterRefusalsRulingAndTwoContests() {
		var number = this.cases.withAgency();
		refuse(number, CaseDriver.INDRAMAYU);
		this.cases.write(number, "userTask_rerouteComplaint", "reason", "Urusan daerah.");
		this.cases.complete(number, "userTask_rerouteComplaint",
				Map.of("reroutingDecision", "ASSIGN", "targetAgency", CaseDriver.DISDUKCAPIL));
		refuse(number, CaseDriver.KEMENSOS);
		this.cases.write(number, "userTask_ruleOnCompetence", "reason", "Menurut undang-undang.");
		this.cases.complete(number, "userTask_ruleOnCompetence", Map.of("targetAgency", CaseDriver.KEMENSOS));
		this.cases.answer(number);
		react(number, Reaction.CONTESTED, "Belum.");
		this.cases.write(number, "userTask_respond", "question", "Apa yang belum?");
		this.cases.complete(number, "userTask_respond", Map.of("responseDecision", "ASK"));
		this.inquiry.complete(number, "Kartunya belum ada.");
		this.cases.work(number);
		this.cases.answer(number);
		react(number, Reaction.CONTESTED, "Masih belum.");
		this.cases.write(number, "userTask_reviewContest", "reason", "Jawaban sudah cukup.");
		this.cases.complete(number, "userTask_reviewContest", Map.of("reviewDecision", "UPHELD"));

		assertEnded(number, CaseStatus.CLOSED, ClosedBy.OFFICER);
	}

	@Test
	void endsByAnOfficerWhereNobodyCanBeAsked() {
		var number = this.cases.file(CaseDriver.letter());
		this.cases.forward(number, CaseDriver.KEMENSOS);
		this.cases.answer(number);
		this.cases.write(number, "userTask_closeUnreachable", "reason", "Sudah ditangani.");
		this.cases.complete(number, "userTask_closeUnreachable", Map.of("closingOutcome", "RESOLVED"));

		assertEnded(number, CaseStatus.CLOSED, ClosedBy.OFFICER);
	}

	@Test
	void endsWithdrawnAndEndsBlocked() {
		var withdrawn = this.cases.withAgency();
		this.life.withdraw(withdrawn, null);
		this.cases.work(withdrawn);
		var blocked = this.cases.answered();
		this.life.block(blocked, ActorRole.SUPERVISOR, "Memuat data anak.");
		this.cases.work(blocked);

		assertEnded(withdrawn, CaseStatus.ARCHIVED, ClosedBy.REPORTER);
		assertEnded(blocked, CaseStatus.BLOCKED, ClosedBy.OFFICER);
	}

	@Test
	void endsMergedCasesWithTheAnswerOfTheMainCaseAndReopensALateContest() {
		var main = this.cases.withAgency();
		var number = this.cases.file();
		this.life.merge(number, main, ActorRole.VERIFIER);
		this.cases.work(number);
		this.cases.answer(main);
		this.cases.work(number);
		this.cases.passUntilQuiet(number);
		assertEnded(number, CaseStatus.CLOSED, ClosedBy.SYSTEM);

		this.life.contestClose(number, "Milik saya belum.");
		this.cases.work(number);
		this.cases.answer(number);
		react(number, Reaction.SATISFIED, null);

		assertEnded(number, CaseStatus.CLOSED, ClosedBy.REPORTER);
	}

	private void refuse(CaseNumber number, String competent) {
		this.cases.write(number, "userTask_respond", "reason", "Bukan tugas kami.");
		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "OUTSIDE_AUTHORITY", "competentAgency", competent));
	}

	private void react(CaseNumber number, Reaction reaction, String words) {
		this.feedback.react(number, reaction, words);
		this.cases.work(number);
	}

	private void assertEnded(CaseNumber number, CaseStatus status, ClosedBy by) {
		assertThat(this.cases.complaint(number).status()).isEqualTo(status);
		assertThat(this.cases.complaint(number).closedBy()).isEqualTo(by);
		assertThat(this.cases.leftNothing(number)).isTrue();
	}

}
