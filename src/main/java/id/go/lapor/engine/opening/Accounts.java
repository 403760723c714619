package id.go.lapor.engine.opening;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/**
 * Makes people, their groups and tenants known to the engine. Everything is created when
 * missing and left alone when there: a password somebody changed stays changed.
 */
@Component
class Accounts {

	private final IdentityService identity;

	Accounts(IdentityService identity) {
		this.identity = identity;
	}

	void ensure(Account account, String password) {
		if (this.identity.createUserQuery().userId(account.user()).count() == 0) {
			var user = this.identity.newUser(account.user());
			user.setFirstName(account.name().replaceFirst(" .*", ""));
			user.setLastName(account.name().replaceFirst("^[^ ]* ?", ""));
			user.setEmail(account.email());
			user.setPassword(password);
			this.identity.saveUser(user);
		}
		account.roles().forEach((role) -> join(account.user(), role));
		account.agencies().forEach((agency) -> {
			ensureAgency(agency);
			join(account.user(), agency);
		});
		account.tenants().forEach((tenant) -> belong(account.user(), tenant));
	}

	private void join(String user, String group) {
		if (this.identity.createGroupQuery().groupId(group).groupMember(user).count() == 0) {
			this.identity.createMembership(user, group);
		}
	}

	/**
	 * An agency is a group and a tenant; whoever joins the group belongs to the tenant.
	 */
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

	private void belong(String user, String tenant) {
		ensureTenant(tenant);
		if (this.identity.createTenantQuery().tenantId(tenant).userMember(user).count() == 0) {
			this.identity.createTenantUserMembership(tenant, user);
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
