package id.go.lapor.contribution;

import org.springframework.jdbc.core.simple.JdbcClient;
import java.util.List;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Other units write their part, each under its own name and clock. */
@ProcessTest
class ComplaintContributionProcessTests {

	@Autowired
	private CaseDriver cases;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private id.go.lapor.response.OpenResponse response;

	@Test
	void collectsThePartsOfSeveralUnitsWhileOneStaysResponsible() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);

		this.response.requestContributions(number, List.of(CaseDriver.DINSOS, "pemda-3212-dishub"));
		this.cases.work(number);

		assertThat(this.cases.waits(number)).containsExactlyInAnyOrder("userTask_respond", "userTask_contribute");
		var tasks = this.cases.tasksOf(number, "userTask_contribute");
		assertThat(tasks).extracting((task) -> task.getTenantId())
			.containsExactlyInAnyOrder(CaseDriver.DINSOS, "pemda-3212-dishub");
		tasks.forEach((task) -> this.cases.contribute(number, task));
		assertThat(this.cases.events(number)).filteredOn((event) -> event == CaseEvent.CONTRIBUTED).hasSize(2);
		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
	}

	@Test
	void tellsTheHeadOfEachUnitThatIsLate() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		this.response.requestContributions(number, List.of(CaseDriver.DINSOS));
		this.cases.work(number);

		this.cases.passDays(number, 30);

		assertThat(this.cases.escalations(number)).contains("CONTRIBUTION:1:HEAD:" + CaseDriver.DINSOS,
				"CONTRIBUTION:2:OVERSIGHT:" + CaseDriver.DINSOS);
	}

	@Test
	void doesNotHoldAnAnswerUp() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		this.response.requestContributions(number, List.of(CaseDriver.DINSOS));
		this.cases.work(number);

		this.cases.answer(number);

		assertThat(this.cases.waits(number)).containsExactly("receiveTask_awaitReaction");
	}

	@Test
	void asksEveryUnitOfTwoRequestsThatFollowEachOtherClosely() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);

		this.response.requestContributions(number, List.of(CaseDriver.DINSOS));
		this.response.requestContributions(number, List.of("pemda-3212-dishub"));
		this.cases.work(number);

		assertThat(this.cases.tasksOf(number, "userTask_contribute")).extracting((task) -> task.getTenantId())
			.containsExactlyInAnyOrder(CaseDriver.DINSOS, "pemda-3212-dishub");
	}

	@Test
	void asksNoUnitTwiceAndSaysSo() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		this.response.requestContributions(number, List.of(CaseDriver.DINSOS, CaseDriver.DINSOS));
		this.cases.work(number);
		assertThat(this.cases.tasksOf(number, "userTask_contribute")).hasSize(1);

		assertThatThrownBy(() -> this.response.requestContributions(number, List.of(CaseDriver.DINSOS)))
			.hasMessageContaining("bukan unit lain");
	}

	@Test
	void tellsTheOfficersOfTheUnitThatIsAsked() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);

		this.response.requestContributions(number, List.of(CaseDriver.DINSOS));

		assertThat(this.jdbc
			.sql("select officer_id from notification where case_number = ? and event = 'CONTRIBUTION_REQUESTED'")
			.param(number.value())
			.query(String.class)
			.list()).containsExactly("petugas.dinsos.indramayu");
	}

	@Test
	void asksNoUnitOfAnotherBody() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);

		assertThatThrownBy(() -> this.response.requestContributions(number, List.of(CaseDriver.KEMENSOS)))
			.hasMessageContaining("bukan unit lain");
	}

}
