package id.go.lapor.feedback;

import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.ClosedBy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The reporter has the last word; silence closes and is not satisfaction. */
@ProcessTest
class ComplaintFeedbackProcessTests {

	@Autowired
	private CaseDriver cases;

	@Autowired
	private Feedback feedback;

	@Test
	void closesACaseWhoseReporterIsSatisfied() {
		var number = this.cases.answered();

		react(number, Reaction.SATISFIED, null);

		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.CLOSED);
		assertThat(this.cases.complaint(number).closedBy()).isEqualTo(ClosedBy.REPORTER);
		assertThat(this.cases.leftNothing(number)).isTrue();
	}

	@Test
	void remindsOnTheFifthAndNinthDayAndClosesASilentCaseOnTheTenth() {
		var number = this.cases.answered();

		this.cases.passUntilQuiet(number);

		assertThat(this.cases.details(number, CaseEvent.REMINDED)).containsExactly("FEEDBACK:1", "FEEDBACK:2");
		assertThat(this.cases.complaint(number).closedBy()).isEqualTo(ClosedBy.SYSTEM);
		assertThat(this.cases.leftNothing(number)).isTrue();
	}

	@Test
	void sendsAContestedCaseBackToItsBody() {
		var number = this.cases.answered();

		react(number, Reaction.CONTESTED, "Kartunya belum ada di kantor desa.");

		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.REPORTER_RESPONDED);
		assertThat(this.cases.task(number, "userTask_respond").getTenantId()).isEqualTo(CaseDriver.KEMENSOS);
	}

	@Test
	void letsOversightReviewASecondContestAndUpholdTheAnswer() {
		var number = contestedTwice();
		assertThat(this.cases.waits(number)).containsExactly("userTask_reviewContest");

		review(number, "UPHELD");

		assertThat(this.cases.complaint(number).closedBy()).isEqualTo(ClosedBy.OFFICER);
		assertThat(this.cases.events(number)).contains(CaseEvent.REVIEW_UPHELD);
		assertThat(this.cases.leftNothing(number)).isTrue();
	}

	@Test
	void letsOversightReturnACaseWithAnInstruction() {
		var number = contestedTwice();

		review(number, "RETURNED");

		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
		assertThat(this.cases.events(number)).contains(CaseEvent.REVIEW_RETURNED);
	}

	@Test
	void tellsTheNextLevelsWhenOversightIsLate() {
		var number = contestedTwice();

		this.cases.passDays(number, 9);

		assertThat(this.cases.escalations(number)).containsExactly("REVIEW:1:PRESIDENTIAL_STAFF", "REVIEW:2:OMBUDSMAN");
	}

	@Test
	void startsTheCountdownOnceMoreForAPlainReplyAndNotTwice() {
		var number = this.cases.answered();
		this.cases.passDays(number, 8);

		react(number, Reaction.REPLY, "Kapan bisa diambil?");
		this.cases.passDays(number, 8);
		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.ANSWERED);
		react(number, Reaction.REPLY, "Belum ada kabar.");
		this.cases.passDays(number, 9);

		assertThat(this.cases.complaint(number).closedBy()).isEqualTo(ClosedBy.SYSTEM);
	}

	@Test
	void givesTheReporterFreshTimeWhenAnOfficerReplies() {
		var number = this.cases.answered();
		this.cases.passDays(number, 12);

		this.feedback.replyAsOfficer(number, "Kartu bisa diambil besok.");
		this.cases.work(number);
		this.cases.passDays(number, 8);

		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.ANSWERED);
		assertThat(this.cases.waits(number)).containsExactly("receiveTask_awaitReaction");
	}

	@Test
	void letsAnOfficerCloseWithAReasonWhereNobodyCanBeAsked() {
		var number = answeredLetter();
		assertThat(this.cases.waits(number)).containsExactly("userTask_closeUnreachable");
		assertThatThrownBy(
				() -> this.cases.complete(number, "userTask_closeUnreachable", Map.of("closingOutcome", "RESOLVED")))
			.hasMessageContaining("Alasan penutupan");

		this.cases.write(number, "userTask_closeUnreachable", "reason", "Jalan sudah diperbaiki.");
		this.cases.complete(number, "userTask_closeUnreachable", Map.of("closingOutcome", "RESOLVED"));

		assertThat(this.cases.complaint(number).closedBy()).isEqualTo(ClosedBy.OFFICER);
		assertThat(this.cases.leftNothing(number)).isTrue();
	}

	@Test
	void tellsHeadAndOversightWhenNobodyCloses() {
		var number = answeredLetter();

		this.cases.passUntilQuiet(number);

		assertThat(this.cases.escalations(number)).containsExactly("CLOSING:1:HEAD", "CLOSING:2:OVERSIGHT");
	}

	@Test
	void needsWordsForAContest() {
		var number = this.cases.answered();

		assertThatThrownBy(() -> this.feedback.react(number, Reaction.CONTESTED, " "))
			.hasMessageContaining("masih kosong");
	}

	private CaseNumber contestedTwice() {
		var number = this.cases.answered();
		react(number, Reaction.CONTESTED, "Belum selesai.");
		this.cases.answer(number);
		react(number, Reaction.CONTESTED, "Masih belum selesai.");
		return number;
	}

	private CaseNumber answeredLetter() {
		var number = this.cases.file(CaseDriver.letter());
		this.cases.forward(number, CaseDriver.KEMENSOS);
		this.cases.answer(number);
		return number;
	}

	private void react(CaseNumber number, Reaction reaction, String words) {
		this.feedback.react(number, reaction, words);
		this.cases.work(number);
	}

	private void review(CaseNumber number, String decision) {
		this.cases.write(number, "userTask_reviewContest", "reason", "Pertimbangan pengawas.");
		this.cases.complete(number, "userTask_reviewContest", Map.of("reviewDecision", decision));
	}

}
