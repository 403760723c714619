package id.go.lapor.engine;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/**
 * Makes accounts members of groups and tenants, in the one way in which the house does
 * it: an agency is a group and a tenant, and whoever joins the group belongs to the
 * tenant. What is there already is left alone.
 */
@Component
public class Affiliations {

	private final IdentityService identity;

	Affiliations(IdentityService identity) {
		this.identity = identity;
	}

	/** Gives a role. */
	public void join(String user, String group) {
		if (this.identity.createGroupQuery().groupId(group).groupMember(user).count() == 0) {
			this.identity.createMembership(user, group);
		}
	}

	/** Makes the account one of an agency's people. */
	public void joinAgency(String user, String agency) {
		ensureAgency(agency);
		join(user, agency);
	}

	/** Lets the account see an agency's cases without being one of its people. */
	public void belong(String user, String tenant) {
		ensureTenant(tenant);
		if (this.identity.createTenantQuery().tenantId(tenant).userMember(user).count() == 0) {
			this.identity.createTenantUserMembership(tenant, user);
		}
	}

	void leave(String user, String group) {
		this.identity.deleteMembership(user, group);
	}

	void part(String user, String tenant) {
		this.identity.deleteTenantUserMembership(tenant, user);
	}

	private void ensureAgency(String agency) {
		if (this.identity.createGroupQuery().groupId(agency).count() == 0) {
			var group = this.identity.newGroup(agency);
			group.setName(agency);
			group.setType("AGENCY");
			this.identity.saveGroup(group);
		}
		ensureTenant(agency);
		if (this.identity.createTenantQuery().tenantId(agency).groupMember(agency).count() == 0) {
			this.identity.createTenantGroupMembership(agency, agency);
		}
	}

	private void ensureTenant(String id) {
		if (this.identity.createTenantQuery().tenantId(id).count() == 0) {
			var tenant = this.identity.newTenant(id);
			tenant.setName(id);
			this.identity.saveTenant(tenant);
		}
	}

}
