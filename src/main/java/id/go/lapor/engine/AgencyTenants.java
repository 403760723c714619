package id.go.lapor.engine;

import java.util.Set;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;

/**
 * Gives a process instance to the body or unit that holds the case, so that no other
 * agency can see or touch it (docs/decisions/0002). The tenant is fixed per instance:
 * handing a case on ends one call and begins another, which is good for the audit.
 */
class AgencyTenants implements TenantIdProvider {

	/** The variable that names the holder; a called process receives it as an input. */
	static final String AGENCY_CODE = "agencyCode";

	/** Holder of what the national desk does in processes that agencies also use. */
	static final String NATIONAL_DESK = "nasional";

	/** Work of one agency: without a holder it would be everybody's, so it fails. */
	private static final Set<String> HELD = Set.of("complaint-response", "complaint-contribution");

	/** Work of the national desk alone, in processes that no agency may even see. */
	private static final Set<String> NATIONAL = Set.of("identity-disclosure", "data-subject-request");

	/** Work that either an agency or the national desk may own. */
	private static final Set<String> SHARED = Set.of("complaint-inquiry", "complaint-feedback");

	@Override
	public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
		var key = context.getProcessDefinition().getKey();
		if (HELD.contains(key)) {
			return require(holder(context), key);
		}
		if (SHARED.contains(key)) {
			var holder = "complaint-inquiry".equals(key) ? caller(context) : holder(context);
			return (holder != null) ? holder : NATIONAL_DESK;
		}
		return NATIONAL.contains(key) ? NATIONAL_DESK : null;
	}

	/** The agency behind a tenant, or null for the national desk. */
	static String agency(String tenant) {
		return NATIONAL_DESK.equals(tenant) ? null : tenant;
	}

	private static String caller(TenantIdProviderProcessInstanceContext context) {
		return (context.getSuperExecution() != null) ? context.getSuperExecution().getTenantId() : null;
	}

	private static String holder(TenantIdProviderProcessInstanceContext context) {
		Object given = context.getVariables().get(AGENCY_CODE);
		return (String) ((given != null) ? given : fromCaller(context.getSuperExecution()));
	}

	private static Object fromCaller(DelegateExecution caller) {
		return (caller != null) ? caller.getVariable(AGENCY_CODE) : null;
	}

	private static String require(String holder, String key) {
		if (holder == null || !holder.matches("[a-z0-9-]+")) {
			throw new ProcessEngineException(key + " needs the variable " + AGENCY_CODE
					+ " (the body or unit that holds the case); it was: " + holder);
		}
		return holder;
	}

	@Override
	public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
		return null;
	}

	@Override
	public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
		return null;
	}

}
