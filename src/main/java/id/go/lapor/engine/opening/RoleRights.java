package id.go.lapor.engine.opening;

import java.util.List;
import java.util.Set;

import id.go.lapor.engine.Role;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * A few rows of rights per role: which process a role works in. Never UPDATE_TASK, which
 * would let a clerk write process variables; TASK_WORK completes, TASK_ASSIGN reassigns.
 * Which agency's tasks a role sees is the tenant's question, not this table's. Missing
 * rights are added on every start, none is taken away.
 */
@Component
class RoleRights {

	private static final Permission[] WORK = { Permissions.READ, ProcessDefinitionPermissions.READ_TASK,
			ProcessDefinitionPermissions.TASK_WORK, ProcessDefinitionPermissions.READ_HISTORY };

	private static final Permission[] ASSIGN = { ProcessDefinitionPermissions.TASK_ASSIGN };

	private static final Permission[] ANALYSE = { Permissions.READ, ProcessDefinitionPermissions.READ_INSTANCE,
			ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.READ_HISTORY,
			ProcessDefinitionPermissions.MIGRATE_INSTANCE, ProcessDefinitionPermissions.RETRY_JOB };

	private static final Set<Role> OVERSIGHT = Set.of(Role.OVERSIGHT_PANRB, Role.OVERSIGHT_KSP,
			Role.OVERSIGHT_OMBUDSMAN);

	private final IdentityService identity;

	private final AuthorizationService authorizations;

	RoleRights(IdentityService identity, AuthorizationService authorizations) {
		this.identity = identity;
		this.authorizations = authorizations;
	}

	void ensure() {
		for (var role : Role.values()) {
			ensureGroup(role);
			grant(role, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
		}
		works(Role.VERIFIER, "complaint-verification", "complaint-inquiry", "complaint-routing");
		works(Role.VERIFICATION_SUPERVISOR, "complaint-verification", "complaint-inquiry", "complaint-routing",
				"complaint-lifecycle", "complaint-feedback");
		assigns(Role.VERIFICATION_SUPERVISOR, "complaint-verification", "complaint-inquiry");
		grant(Role.VERIFICATION_SUPERVISOR, Resources.USER, "*", Permissions.READ);
		works(Role.ARBITER, "complaint-routing", "complaint-lifecycle");
		OVERSIGHT.forEach((role) -> works(role, "complaint-lifecycle", "complaint-routing", "complaint-extension"));
		for (var role : List.of(Role.AGENCY_COORDINATOR, Role.AGENCY_HEAD, Role.AGENCY_DEPUTY, Role.AGENCY_OFFICER)) {
			works(role, "complaint-response", "complaint-contribution", "complaint-inquiry", "complaint-feedback");
		}
		for (var role : List.of(Role.AGENCY_COORDINATOR, Role.AGENCY_HEAD)) {
			assigns(role, "complaint-response", "complaint-contribution");
		}
		works(Role.IDENTITY_OFFICER, "identity-disclosure", "data-subject-request");
		analyst();
		administrator();
	}

	private void analyst() {
		grant(Role.PROCESS_ANALYST, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
		grant(Role.PROCESS_ANALYST, Resources.PROCESS_DEFINITION, "*", ANALYSE);
		grant(Role.PROCESS_ANALYST, Resources.DECISION_DEFINITION, "*", Permissions.READ);
		grant(Role.PROCESS_ANALYST, Resources.DECISION_REQUIREMENTS_DEFINITION, "*", Permissions.READ);
		grant(Role.PROCESS_ANALYST, Resources.DEPLOYMENT, "*", Permissions.READ, Permissions.CREATE);
		grant(Role.PROCESS_ANALYST, Resources.BATCH, "*", Permissions.READ,
				BatchPermissions.CREATE_BATCH_MIGRATE_PROCESS_INSTANCES);
	}

	private void administrator() {
		for (var resource : Resources.values()) {
			grant(Role.ADMINISTRATOR, resource, "*", Permissions.ALL);
		}
	}

	private void ensureGroup(Role role) {
		if (this.identity.createGroupQuery().groupId(role.id()).count() == 0) {
			var group = this.identity.newGroup(role.id());
			group.setName(role.label());
			group.setType("WORKFLOW");
			this.identity.saveGroup(group);
		}
	}

	private void works(Role role, String... definitions) {
		for (var definition : definitions) {
			grant(role, Resources.PROCESS_DEFINITION, definition, WORK);
		}
	}

	private void assigns(Role role, String... definitions) {
		for (var definition : definitions) {
			grant(role, Resources.PROCESS_DEFINITION, definition, ASSIGN);
		}
	}

	private void grant(Role role, Resource resource, String id, Permission... permissions) {
		var row = this.authorizations.createAuthorizationQuery()
			.groupIdIn(role.id())
			.resourceType(resource)
			.resourceId(id)
			.authorizationType(Authorization.AUTH_TYPE_GRANT)
			.singleResult();
		if (row == null) {
			row = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
			row.setGroupId(role.id());
			row.setResource(resource);
			row.setResourceId(id);
		}
		boolean missing = false;
		for (var permission : permissions) {
			if (!row.isPermissionGranted(permission)) {
				row.addPermission(permission);
				missing = true;
			}
		}
		if (missing) {
			this.authorizations.saveAuthorization(row);
		}
	}

}
