package id.go.lapor.engine;

import java.util.List;

import id.go.lapor.LaporTest;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

@LaporTest
@Tag("postgres")
class EngineTests {

	@Autowired
	ProcessEngine engine;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	IdentityService identity;

	@Autowired
	FilterService filters;

	@Autowired
	AuthorizationService authorizations;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void sharesOneTransactionManagerWithJpa() {
		assertThat(this.transactions).isInstanceOf(JpaTransactionManager.class);
		assertThat(((SpringProcessEngineConfiguration) configuration()).getTransactionManager())
			.isSameAs(this.transactions);
	}

	@Test
	void keepsNoVariablesInHistory() {
		assertThat(configuration().getHistoryLevel().getName()).isEqualTo("activity");
		assertThat(configuration().getDefaultSerializationFormat()).isEqualTo("application/json");
		assertThat(configuration().isDeserializationTypeValidationEnabled()).isTrue();
		assertThat(configuration().getHistoryCleanupBatchWindowStartTime()).isNotNull();
	}

	@Test
	void hasTheThreeIndexesThatDecideEverything() {
		var names = this.jdbc.queryForList(
				(configuration().getDatabaseType().equals("postgres")) ? "select lower(indexname) from pg_indexes"
						: "select lower(index_name) from information_schema.indexes",
				String.class);
		assertThat(names).contains("lapor_idx_task_parent", "lapor_idx_job_duedate", "lapor_idx_job_locked");
	}

	@Test
	void knowsTheDemoAccounts() {
		assertThat(this.identity.checkPassword("verifikator", "lapor")).isTrue();
		assertThat(this.identity.createTenantQuery().userMember("koordinator.indramayu").list()).extracting("id")
			.contains("pemda-3212", "pemda-3212-dinsos", "pemda-3212-disdukcapil");
		assertThat(this.identity.createGroupQuery().groupMember("admin").list()).extracting("id")
			.contains(Role.ADMINISTRATOR.id());
	}

	@Test
	void givesNoRoleTheRightToWriteVariables() {
		var rows = this.authorizations.createAuthorizationQuery()
			.resourceType(Resources.PROCESS_DEFINITION)
			.list()
			.stream()
			.filter((row) -> !Role.ADMINISTRATOR.id().equals(row.getGroupId()))
			.toList();
		assertThat(rows).isNotEmpty()
			.noneMatch((row) -> List
				.of(ProcessDefinitionPermissions.UPDATE_TASK, ProcessDefinitionPermissions.UPDATE_INSTANCE_VARIABLE)
				.stream()
				.anyMatch(row::isPermissionGranted));
		assertThat(rows).allMatch((row) -> row.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT);
	}

	@Test
	void offersThreeListsToEveryOfficer() {
		assertThat(this.filters.createTaskFilterQuery().list()).extracting("name")
			.contains("Tugas saya", "Tugas kelompok saya", "Lewat tenggat");
	}

	private ProcessEngineConfigurationImpl configuration() {
		return (ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration();
	}

}
