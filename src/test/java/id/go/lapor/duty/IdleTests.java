package id.go.lapor.duty;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.response.OpenResponse;
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

/**
 * Nothing lies still: an officer who takes a task and does nothing for two working days.
 * In February 2026 the 16th is joint leave and the 17th a holiday.
 */
@ProcessTest
@Tag("postgres")
class IdleTests {

	private static final String RESPOND = "userTask_respond";

	private static final String MEGA = "petugas.kemensos";

	private static final String HERE = "/petugas/tugas-diam";

	private static final LocalDate THURSDAY = LocalDate.of(2026, 2, 12);

	private static final LocalDate WEDNESDAY = LocalDate.of(2026, 2, 18);

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	OfficerWords drafts;

	@Autowired
	OpenResponse response;

	@Autowired
	IdentityService identity;

	@Autowired
	ManagementService management;

	@Autowired
	JdbcClient jdbc;

	private PlannedJobs jobs;

	private String bayu;

	@BeforeEach
	void onAThursday() {
		this.jobs = new PlannedJobs(this.jdbc, this.management);
		this.cases.moveClock(THURSDAY, 10, 0);
		this.bayu = Colleague.comes(this.identity, "uji.bayu", "Bayu", List.of("agency-officer", "kemensos"));
	}

	@AfterEach
	void goes() {
		Colleague.goes(this.identity, this.bayu);
	}

	@Test
	void theHeadHearsAfterTwoWorkingDaysOverAWeekendAndAHoliday() {
		var number = this.cases.withAgency();
		var task = take(number, MEGA);

		assertThat(this.jobs.due(IdleWatch.NAME, task)).as("Friday is the first day, Wednesday the second")
			.containsExactly(WEDNESDAY.atTime(16, 0).atZone(ZoneId.of("Asia/Jakarta")).toInstant());
		this.cases.moveClock(WEDNESDAY, 15, 59);
		assertThat(this.jobs.run(IdleWatch.NAME, task)).isZero();
		this.cases.moveClock(WEDNESDAY, 16, 0);
		assertThat(this.jobs.run(IdleWatch.NAME, task)).isOne();

		assertThat(this.cases.details(number, CaseEvent.UNATTENDED)).containsExactly("HEAD");
		assertThat(told(number)).containsExactly("kepala.kemensos");
		assertThat(page("koordinator.kemensos")).contains(number.spoken(), "Mega Mensos");
		assertThat(Browser.of(this.port, "koordinator.kemensos").page("/petugas/ketidakhadiran").body()).contains(HERE);
		assertThat(Browser.of(this.port, MEGA).page("/petugas/ketidakhadiran").body()).doesNotContain(HERE);
	}

	@Test
	void itIsToldOnceForEachCaseAndOfficer() {
		var number = this.cases.withAgency();
		var task = take(number, MEGA);
		this.cases.moveClock(WEDNESDAY, 16, 0);
		this.jobs.run(IdleWatch.NAME, task);
		this.cases.claim(number, RESPOND, null);
		this.cases.claim(number, RESPOND, MEGA);
		this.cases.moveClock(WEDNESDAY.plusDays(10), 16, 0);
		this.jobs.run(IdleWatch.NAME, task);
		assertThat(this.cases.details(number, CaseEvent.UNATTENDED)).hasSize(1);

		this.cases.claim(number, RESPOND, this.bayu);
		this.cases.moveClock(WEDNESDAY.plusDays(20), 16, 0);
		this.jobs.run(IdleWatch.NAME, task);
		assertThat(this.cases.details(number, CaseEvent.UNATTENDED)).as("another officer").hasSize(2);
	}

	@Test
	void aDraftCountsAndTheWatchGoesOnFromThere() {
		var number = this.cases.withAgency();
		var task = take(number, MEGA);
		this.cases.moveClock(THURSDAY.plusDays(1), 11, 0);
		this.drafts.write(number, this.cases.task(number, RESPOND).getProcessInstanceId(), "answer", MEGA, "Kami per");
		this.cases.moveClock(WEDNESDAY, 16, 0);
		this.jobs.run(IdleWatch.NAME, task);

		assertThat(this.cases.events(number)).doesNotContain(CaseEvent.UNATTENDED);
		assertThat(page("koordinator.kemensos")).doesNotContain(number.spoken());
		this.cases.moveClock(WEDNESDAY.plusDays(1), 16, 0);
		assertThat(this.jobs.run(IdleWatch.NAME, task)).isOne();
		assertThat(this.cases.events(number)).contains(CaseEvent.UNATTENDED);
	}

	@Test
	void anInterimAnswerCountsUntilTheDateItPromises() {
		var number = this.cases.withAgency();
		var task = take(number, MEGA);
		this.cases.write(number, RESPOND, "interim", "Sedang kami periksa.");
		this.response.answerInterim(number, this.cases.task(number, RESPOND).getProcessInstanceId(),
				WEDNESDAY.plusDays(8));
		this.cases.moveClock(WEDNESDAY.plusDays(2), 16, 0);
		this.jobs.run(IdleWatch.NAME, task);
		assertThat(this.cases.events(number)).doesNotContain(CaseEvent.UNATTENDED);

		this.cases.moveClock(WEDNESDAY.plusDays(8), 16, 0);
		assertThat(this.jobs.run(IdleWatch.NAME, task)).isOne();
		assertThat(this.cases.events(number)).contains(CaseEvent.UNATTENDED);
	}

	@Test
	void atTheNationalDeskTheSupervisorHears() {
		var number = this.cases.file();
		this.cases.claim(number, "userTask_verifyComplaint", "verifikator");
		var task = this.cases.task(number, "userTask_verifyComplaint").getId();
		this.cases.moveClock(WEDNESDAY, 16, 0);
		this.jobs.run(IdleWatch.NAME, task);

		assertThat(told(number)).containsExactly("supervisor");
		assertThat(page("supervisor")).contains(number.spoken(), "Vera Verifikator", "Danu Verifikator");
		assertThat(page("koordinator.kemensos")).doesNotContain(number.spoken());
	}

	@Test
	void aTaskThatIsDoneOrGivenBackIsWatchedNoMore() {
		var number = this.cases.withAgency();
		var task = take(number, MEGA);
		this.cases.answer(number);
		this.cases.moveClock(WEDNESDAY, 16, 0);
		this.jobs.run(IdleWatch.NAME, task);

		assertThat(this.cases.events(number)).doesNotContain(CaseEvent.UNATTENDED);
		assertThat(this.jdbc.sql("select count(*) from held_task where task_id = ?")
			.param(task)
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void whoeverLeadsTheDeskPutsItIntoAnotherHandInOneStep() {
		var number = this.cases.withAgency();
		var task = take(number, MEGA);
		this.cases.moveClock(WEDNESDAY, 16, 0);
		this.jobs.run(IdleWatch.NAME, task);
		var here = "task=" + task + "&was=" + MEGA + "&next=";

		assertThat(Browser.of(this.port, MEGA).page(HERE).statusCode()).isEqualTo(403);
		assertThat(Browser.of(this.port, MEGA).form(HERE, here + this.bayu).statusCode()).isEqualTo(403);
		assertThat(Browser.of(this.port, "koordinator.jabar").form(HERE, here + this.bayu).statusCode()).isEqualTo(404);
		assertThat(Browser.of(this.port, "supervisor").form(HERE, here + this.bayu).statusCode()).isEqualTo(404);
		var coordinator = Browser.of(this.port, "koordinator.kemensos");
		assertThat(coordinator.form(HERE, here + "petugas.dinsos.indramayu").body())
			.contains("tidak ditawarkan kepada orang itu", number.spoken());
		assertThat(coordinator.form(HERE, "task=" + task + "&was=orang.lain&next=" + this.bayu).body())
			.contains("kini dipegang Mega Mensos");
		assertThat(hand(number)).isEqualTo(MEGA);

		assertThat(coordinator.form(HERE, here + this.bayu).statusCode()).isEqualTo(302);

		assertThat(hand(number)).isEqualTo(this.bayu);
		assertThat(coordinator.page(HERE).body()).doesNotContain(number.spoken());
		assertThat(coordinator.form(HERE, "task=" + task + "&was=" + this.bayu + "&next=").statusCode()).isEqualTo(302);
		assertThat(hand(number)).as("back to the group").isNull();
	}

	private String take(CaseNumber number, String officer) {
		this.cases.claim(number, RESPOND, officer);
		return this.cases.task(number, RESPOND).getId();
	}

	private String hand(CaseNumber number) {
		return this.cases.task(number, RESPOND).getAssignee();
	}

	private String page(String officer) {
		var page = Browser.of(this.port, officer).page(HERE);
		assertThat(page.statusCode()).isEqualTo(200);
		return page.body();
	}

	private List<String> told(CaseNumber number) {
		return this.jdbc.sql("select officer_id from notification where case_number = ? and event = 'UNATTENDED'")
			.param(number.value())
			.query(String.class)
			.list();
	}

}
