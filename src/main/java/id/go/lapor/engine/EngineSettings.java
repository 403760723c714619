package id.go.lapor.engine;

import java.util.ArrayList;
import java.util.List;

import id.go.lapor.engine.gate.DeploymentGate;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What makes this engine ours, beyond the properties of application.yml. Asking for
 * Flyway's initializer makes the house's schema (and, on several nodes, the lock of the
 * cold start) come before the engine's.
 */
@Component
@Order(1)
class EngineSettings extends AbstractProcessEnginePlugin {

	/** Ids of users, groups and tenants: the default refuses hyphens and dots. */
	private static final String IDS = "[a-zA-Z0-9._-]+";

	private final ProcessBeans beans;

	private final DeploymentGate gate;

	private final String cleanupStart;

	private final String cleanupEnd;

	private final boolean demo;

	private final PasswordHash passwords;

	private final OfficerPasswords rules;

	private final ApplicationEventPublisher house;

	private final ObjectProvider<TaskRanking> rankings;

	private final ObjectProvider<PlannedWork> planned;

	EngineSettings(ProcessBeans beans, DeploymentGate gate, ObjectProvider<FlywayMigrationInitializer> flyway,
			PasswordHash passwords, OfficerPasswords rules, ApplicationEventPublisher house,
			ObjectProvider<TaskRanking> rankings, ObjectProvider<PlannedWork> planned,
			@Value("${lapor.engine.history-cleanup-start:01:00}") String cleanupStart,
			@Value("${lapor.engine.history-cleanup-end:04:00}") String cleanupEnd,
			@Value("${lapor.demo.enabled:false}") boolean demo) {
		flyway.ifAvailable((initializer) -> {
		});
		this.beans = beans;
		this.gate = gate;
		this.cleanupStart = cleanupStart;
		this.cleanupEnd = cleanupEnd;
		this.demo = demo;
		this.passwords = passwords;
		this.rules = rules;
		this.house = house;
		this.rankings = rankings;
		this.planned = planned;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		access(engine);
		accounts(engine);
		models(engine);
		jobs(engine);
		history(engine);
	}

	@Override
	public void postInit(ProcessEngineConfigurationImpl engine) {
		engine.getSqlSessionFactory().getConfiguration().addInterceptor(new BoundedCounts());
	}

	private void access(ProcessEngineConfigurationImpl engine) {
		engine.setGeneralResourceWhitelistPattern(IDS);
		engine.setResourceAuthorizationProvider(new RoleAuthorizations());
		engine.setTenantIdProvider(new AgencyTenants());
		engine.setDefaultUserPermissionNameForTask("TASK_WORK");
		engine.setCustomPreCommandInterceptorsTxRequired(
				List.of(new LastFailure(), new ForgedQueryGuard(), new ListCounting()));
		engine.setCustomPreCommandInterceptorsTxRequiresNew(
				List.of(new LastFailure(), new ForgedQueryGuard(), new ListCounting()));
	}

	/** The demo's password is for everybody to read. */
	private void accounts(ProcessEngineConfigurationImpl engine) {
		engine.setEnablePasswordPolicy(!this.demo);
		engine.setPasswordPolicy(this.rules);
		engine.setPasswordEncryptor(this.passwords);
		engine.setIdentityProviderSessionFactory(new OfficerAccounts.Factory(this.house));
	}

	private void models(ProcessEngineConfigurationImpl engine) {
		engine.setBeans(this.beans.asMap());
		engine.setScriptEngineResolver(new NoScripts());
		engine.setDmnEngineConfiguration(new DefaultDmnEngineConfiguration().feelEngineFactory(new FeelCache()));
		engine.setCustomPreDeployers(List.of(this.gate));
		engine.setCustomPreBPMNParseListeners(new ArrayList<>(List.of(new CallsByHolder(), new TasksNameTheirCase(),
				new TasksAreRanked(this.rankings::orderedStream), new TasksTellWhoHoldsThem(this.house))));
		engine.setEnableExceptionsAfterUnhandledBpmnError(true);
		engine.setDeserializationTypeValidationEnabled(true);
		engine.setDisableStrictCallActivityValidation(false);
	}

	private void jobs(ProcessEngineConfigurationImpl engine) {
		engine.setCustomJobHandlers(
				new ArrayList<>(List.of(new TimerRecalculationJob(), new PlannedWorkJob(this.planned))));
		engine.setEnsureJobDueDateNotNull(true);
		engine.setJobExecutorAcquireByDueDate(true);
		engine.setFailedJobRetryTimeCycle("R5/PT5M");
		engine.setLegacyJobRetryBehaviorEnabled(true);
	}

	private void history(ProcessEngineConfigurationImpl engine) {
		engine.setHistoryCleanupBatchWindowStartTime(this.cleanupStart);
		engine.setHistoryCleanupBatchWindowEndTime(this.cleanupEnd);
		engine.setBatchOperationHistoryTimeToLive("P30D");
		engine.setHistoryCleanupJobLogTimeToLive("P30D");
		engine.setTaskMetricsEnabled(false);
		// a refused request is the caller's news; failing jobs are still logged
		engine.setEnableCmdExceptionLogging(false);
	}

}
