package id.go.lapor.lifecycle;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A delegate that fails leaves an incident that names what to repair; after the repair
 * the retry completes the case.
 */
@ProcessTest
class IncidentTests {

	@Autowired
	private CaseDriver cases;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void namesWhatToRepairAndGoesOnAfterTheRepair() {
		var number = this.cases.accept(CaseDriver.report()).caseNumber();
		this.jdbc.execute("alter table proposed_agency rename to proposed_agency_away");
		try {
			assertThatThrownBy(() -> this.cases.work(number)).isNotNull();
			var job = this.cases.failedJob(number);
			this.management.setJobRetries(job.getId(), 0);
			var incident = this.runtime.createIncidentQuery()
				.processInstanceId(job.getProcessInstanceId())
				.singleResult();

			assertThat(incident.getActivityId()).isEqualTo("serviceTask_proposeAgencies");
			assertThat(this.management.getJobExceptionStacktrace(job.getId())).containsIgnoringCase("proposed_agency");
			assertThat(this.cases.hasIncident(number)).isTrue();

			repair();
			this.management.setJobRetries(job.getId(), 3);
			this.cases.passDays(number, 1);
		}
		finally {
			repair();
		}

		assertThat(this.cases.hasIncident(number)).isFalse();
		this.cases.forward(number, CaseDriver.KEMENSOS);
		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
	}

	private void repair() {
		this.jdbc.execute("alter table if exists proposed_agency_away rename to proposed_agency");
	}

}
