package id.go.lapor.lifecycle;

import java.time.LocalDate;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which task comes before which, and when that changes. */
@ProcessTest
@Tag("postgres")
class TaskRanksTests {

	private static final String VERIFY = "userTask_verifyComplaint";

	private static final String RESPOND = "userTask_respond";

	@Autowired
	CaseDriver cases;

	@Autowired
	TaskRanks ranks;

	@Autowired
	UrgentCases urgent;

	@Test
	void taskMovesUpAsItsDateComesNear() {
		var number = this.cases.file();
		assertThat(priority(number, VERIFY)).isEqualTo(50);

		assertThat(rankedOn(3, 9, number)).isEqualTo(55);
		assertThat(rankedOn(4, 9, number)).isEqualTo(60);
		assertThat(rankedOn(5, 9, number)).isEqualTo(65);
		assertThat(rankedOn(5, 17, number)).isEqualTo(75);
		assertThat(this.ranks.renew()).as("nothing is touched that did not change").isZero();
	}

	@Test
	void taskThatGotMoreTimeStandsBackAndAnEscalatedOneDoesNot() {
		var number = this.cases.file();
		assertThat(rankedOn(4, 9, number)).isEqualTo(60);
		assertThat(rankedOn(2, 9, number)).isEqualTo(50);

		this.cases.moveClock(LocalDate.of(2026, 2, 5), 16, 1);
		this.cases.work(number);
		int escalated = priority(number, VERIFY);
		assertThat(escalated).isEqualTo(75);
		assertThat(rankedOn(2, 9, number)).isEqualTo(escalated);
	}

	@Test
	void urgentCaseGoesBeforeAllOthersInThisPhaseAndTheNextUntilItIsCalm() {
		var number = this.cases.file();
		this.urgent.mark(number, ActorRole.VERIFIER, "Rumah pelapor hampir roboh.");

		assertThat(priority(number, VERIFY)).isEqualTo(1_050);
		assertThat(this.cases.complaint(number).isUrgent()).isTrue();
		assertThat(rankedOn(4, 9, number)).isEqualTo(1_060);
		this.cases.forward(number, CaseDriver.KEMENSOS);
		assertThat(priority(number, RESPOND)).isEqualTo(1_050);

		this.urgent.lift(number, ActorRole.OFFICER, "Penghuni sudah dipindahkan.");
		assertThat(priority(number, RESPOND)).isEqualTo(50);
		assertThat(this.cases.complaint(number).isUrgent()).isFalse();
		assertThat(this.cases.timeline(number).stream().filter((line) -> line.event().name().contains("URGEN")))
			.extracting("event", "role", "words")
			.containsExactly(
					org.assertj.core.groups.Tuple.tuple(CaseEvent.MARKED_URGENT, ActorRole.VERIFIER,
							"Rumah pelapor hampir roboh."),
					org.assertj.core.groups.Tuple.tuple(CaseEvent.URGENCY_LIFTED, ActorRole.OFFICER,
							"Penghuni sudah dipindahkan."));
	}

	@Test
	void urgencyNeedsAReasonAnOpenCaseAndOneWordAtATime() {
		var number = this.cases.file();

		assertThatThrownBy(() -> this.urgent.mark(number, ActorRole.VERIFIER, "  ")).isInstanceOf(CaseRefusal.class)
			.hasMessageContaining("Tuliskan alasannya");
		assertThatThrownBy(() -> this.urgent.lift(number, ActorRole.VERIFIER, "Aman.")).isInstanceOf(CaseRefusal.class)
			.hasMessageContaining("tidak (lagi) ditandai");
		this.urgent.mark(number, ActorRole.VERIFIER, "Bahaya.");
		assertThatThrownBy(() -> this.urgent.mark(number, ActorRole.VERIFIER, "Bahaya."))
			.isInstanceOf(CaseRefusal.class)
			.hasMessageContaining("sudah ditandai");
		var ended = this.cases.closedBySystem();
		assertThatThrownBy(() -> this.urgent.mark(ended, ActorRole.VERIFIER, "Bahaya."))
			.isInstanceOf(CaseRefusal.class);
	}

	private int rankedOn(int day, int hour, CaseNumber number) {
		this.cases.moveClock(LocalDate.of(2026, 2, day), hour, 0);
		this.ranks.renew();
		return priority(number, VERIFY);
	}

	private int priority(CaseNumber number, String task) {
		return this.cases.task(number, task).getPriority();
	}

}
