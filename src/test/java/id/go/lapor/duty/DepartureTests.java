package id.go.lapor.duty;

import java.util.List;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.privacy.OfficerWords;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody leaves, and what they held goes on. */
@ProcessTest
@Tag("postgres")
class DepartureTests {

	private static final String RESPOND = "userTask_respond";

	private static final String DRAFT = "Kartu Anda sedang dicetak ulang di kantor kami.";

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	OfficerWords drafts;

	@Autowired
	IdentityService identity;

	@Autowired
	ManagementService management;

	@Autowired
	JdbcClient jdbc;

	private PlannedJobs jobs;

	private String bayu;

	@BeforeEach
	void comes() {
		this.jobs = new PlannedJobs(this.jdbc, this.management);
		this.bayu = Colleague.comes(this.identity, "uji.pergi", "Bayu", List.of("agency-officer", "kemensos"));
	}

	@AfterEach
	void goes() {
		Colleague.goes(this.identity, this.bayu);
		this.jdbc.sql("delete from account_letter where about_account = ?").param(this.bayu).update();
	}

	@Test
	void aClosedAccountGivesItsTasksBackWithTheDraftsAndTheCoordinatorReadsWhich() {
		var first = held();
		var second = held();

		Colleague.goes(this.identity, this.bayu);
		assertThat(this.jobs.run(HandBack.NAME, this.bayu)).isPositive();

		assertThat(hand(first)).isNull();
		assertThat(hand(second)).isNull();
		assertThat(letters())
			.containsExactly("koordinator.kemensos HANDED_BACK " + first.value() + " " + second.value());
		this.cases.claim(first, RESPOND, "petugas.kemensos");
		assertThat(Browser.of(this.port, "petugas.kemensos")
			.get("/api/desk/tasks/" + this.cases.task(first, RESPOND).getId())
			.body()).contains(DRAFT);
		assertThat(this.jobs.run(HandBack.NAME, this.bayu)).as("once").isZero();
	}

	@Test
	void aLostOfficeGivesBackWhatItWasFor() {
		var number = held();
		this.identity.createMembership(this.bayu, "agency-coordinator");
		this.identity.deleteMembership(this.bayu, "agency-officer");
		this.jobs.run(HandBack.NAME, this.bayu);
		assertThat(hand(number)).as("a coordinator may still answer").isEqualTo(this.bayu);

		this.identity.deleteMembership(this.bayu, "agency-coordinator");
		this.jobs.run(HandBack.NAME, this.bayu);
		assertThat(hand(number)).isNull();
		assertThat(letters()).hasSize(1);
	}

	@Test
	void whoLeavesTheBodyLeavesItsTasks() {
		var number = held();

		this.identity.deleteMembership(this.bayu, "kemensos");
		this.jobs.run(HandBack.NAME, this.bayu);

		assertThat(hand(number)).isNull();
		assertThat(Browser.of(this.port, this.bayu)
			.get("/api/desk/tasks/" + this.cases.task(number, RESPOND).getId())
			.statusCode()).isEqualTo(404);
	}

	private CaseNumber held() {
		var number = this.cases.withAgency();
		this.cases.claim(number, RESPOND, this.bayu);
		this.drafts.write(number, this.cases.task(number, RESPOND).getProcessInstanceId(), "answer", this.bayu, DRAFT);
		return number;
	}

	private String hand(CaseNumber number) {
		return this.cases.task(number, RESPOND).getAssignee();
	}

	private List<String> letters() {
		return this.jdbc
			.sql("select to_account, news, detail from account_letter where about_account = ? "
					+ "and news = 'HANDED_BACK' order by id")
			.param(this.bayu)
			.query((row, line) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
			.list();
	}

}
