package id.go.lapor.engine;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.Set;
import java.util.HashSet;

import id.go.lapor.LaporTest;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.engine.gate.Model;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/**
 * The demo's clock fires whatever is due on its way, in order. The house is its own: in
 * one that others use it would fire what is due of a thousand cases.
 */
@LaporTest
@TestPropertySource(properties = "lapor.test.house=moved")
@Tag("postgres")
class DemoClockTests {

	@Autowired
	DemoClock demo;

	@Autowired
	Clock clock;

	@Autowired
	EngineTimers timers;

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	ManagementService management;

	@Autowired
	JdbcTemplate jdbc;

	@LocalServerPort
	int port;

	private Deployment deployment;

	@BeforeEach
	void oneModel() {
		var builder = this.repository.createDeployment().name("clock");
		Model.named("clock-work")
			.files()
			.forEach((name, content) -> builder.addInputStream(name, new ByteArrayInputStream(content)));
		this.deployment = builder.deploy();
	}

	@AfterEach
	void backToTheRealClock() {
		this.repository.deleteDeployment(this.deployment.getId(), true);
		this.jdbc.update("delete from engine_clock");
		ClockUtil.reset();
	}

	@Test
	void houseAndEngineShareOneClock() {
		ClockUtil.setCurrentTime(new Date(1_700_000_000_000L));
		assertThat(this.clock.millis()).isEqualTo(1_700_000_000_000L);
		assertThat(this.clock.withZone(ZoneOffset.UTC).millis()).isEqualTo(1_700_000_000_000L);
	}

	@Test
	void firesWhatIsDueInOrderAndStandsAtTheTarget() {
		var from = this.demo.now();
		this.runtime.startProcessInstanceByKey("clock-work", "case-1");
		this.runtime.startProcessInstanceByKey("clock-work", "case-2");
		var due = this.tasks.createTaskQuery().processInstanceBusinessKey("case-1").singleResult().getDueDate();

		var fired = this.demo.advance(Period.ofDays(40))
			.stream()
			.filter((job) -> "clock-work".equals(job.process()))
			.toList();

		assertThat(fired).extracting(DemoClock.FiredJob::businessKey).containsExactlyInAnyOrder("case-1", "case-2");
		assertThat(fired).allSatisfy((job) -> {
			assertThat(job.activity()).isEqualTo("event_workOverdue");
			assertThat(job.outcome()).isEqualTo(DemoClock.FiredJob.DONE);
			assertThat(job.at()).isCloseTo(due.toInstant(), within(Duration.ofMinutes(1)));
		});
		assertThat(fired).isSortedAccordingTo(Comparator.comparing(DemoClock.FiredJob::at));
		assertThat(this.clock.instant()).isCloseTo(from.plus(Duration.ofDays(40)), within(Duration.ofMinutes(1)));
		assertThat(this.jdbc.queryForObject("select offset_millis from engine_clock", Long.class))
			.isGreaterThan(Duration.ofDays(39).toMillis());
	}

	@Test
	void neverGoesBack() {
		assertThatThrownBy(() -> this.demo.advance(Duration.ofDays(-1))).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> this.demo.advance(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void changedCalendarMovesTimersAndTasksOfTheseCasesOnly() {
		this.runtime.startProcessInstanceByKey("clock-work", "case-3");
		this.runtime.startProcessInstanceByKey("clock-work", "case-4");
		move("case-3");
		move("case-4");

		var others = plannedJobs();

		this.timers.recalculate(List.of("case-3", "case-3"));
		var planned = plannedJobs();
		planned.removeAll(others);
		assertThat(planned).hasSize(1);
		planned.forEach(this.management::executeJob);

		assertThat(timer("case-3")).isAfter(new Date(0)).isEqualTo(task("case-3"));
		assertThat(timer("case-4")).isEqualTo(new Date(1000));
	}

	private Set<String> plannedJobs() {
		return this.management.createJobQuery()
			.messages()
			.list()
			.stream()
			.map(Job::getId)
			.collect(Collectors.toCollection(HashSet::new));
	}

	@Test
	void administratorMovesItByPageAndByInterface() {
		var admin = Browser.withPassword(this.port, "admin");
		var answer = admin.post("/api/demo/clock", "{\"advance\":\"PT1H\"}");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(answer.body()).contains("\"now\":\"", "\"fired\":[");
		assertThat(admin.get("/api/demo/clock").statusCode()).isEqualTo(200);

		var session = Browser.of(this.port, "admin");
		assertThat(session.page("/demo/jam").body()).contains("Jam demo", "WIB");
		assertThat(session.post("/api/demo/clock", "{\"advance\":\"PT1H\"}").statusCode()).isEqualTo(200);
		assertThat(session.form("/demo/jam", "advance=PT1H").statusCode()).isEqualTo(302);
	}

	@Test
	void nobodyElseMovesItAndABadStepIsExplained() {
		assertThat(new Browser(this.port).get("/api/demo/clock").statusCode()).isEqualTo(401);
		assertThat(Browser.withPassword(this.port, "verifikator").get("/api/demo/clock").statusCode()).isEqualTo(403);
		for (var bad : List.of("\"lima hari\"", "\"P-1D\"", "\"P0D\"", "\"P999999D\"", "null")) {
			var answer = Browser.withPassword(this.port, "admin").post("/api/demo/clock", "{\"advance\":" + bad + "}");
			assertThat(answer.statusCode()).as(bad).isEqualTo(400);
			assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
			assertThat(answer.body()).contains("P5D");
		}
	}

	private void move(String caseNumber) {
		var timer = this.management.createJobQuery().processInstanceId(instance(caseNumber)).timers().singleResult();
		this.management.setJobDuedate(timer.getId(), new Date(1000));
	}

	private Date timer(String caseNumber) {
		return this.management.createJobQuery()
			.processInstanceId(instance(caseNumber))
			.timers()
			.singleResult()
			.getDuedate();
	}

	private Date task(String caseNumber) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).singleResult().getDueDate();
	}

	private String instance(String caseNumber) {
		return this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).singleResult().getId();
	}

}
