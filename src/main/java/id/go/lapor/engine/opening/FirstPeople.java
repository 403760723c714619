package id.go.lapor.engine.opening;

import java.io.IOException;
import java.util.List;

import id.go.lapor.engine.Role;
import org.camunda.bpm.engine.IdentityService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Makes sure that an administrator exists before any door opens: while none exists, the
 * web apps let anybody create one (CVE-2026-77226). In the demo all accounts of the walk
 * come along; their password is for everybody to read, so they exist nowhere else.
 */
@Component
class FirstPeople {

	private static final Logger log = LoggerFactory.getLogger(FirstPeople.class);

	private static final String DEMO_PASSWORD = "lapor";

	private final Accounts accounts;

	private final IdentityService identity;

	private final boolean demo;

	private final String adminId;

	private final String adminPassword;

	private final String adminEmail;

	private final boolean production;

	FirstPeople(Accounts accounts, IdentityService identity, @Value("${lapor.demo.enabled:false}") boolean demo,
			@Value("${lapor.admin.id:}") String adminId, @Value("${lapor.admin.password:}") String adminPassword,
			@Value("${lapor.admin.email:}") String adminEmail, Environment environment) {
		this.accounts = accounts;
		this.identity = identity;
		this.demo = demo;
		this.adminId = adminId;
		this.adminPassword = adminPassword;
		this.adminEmail = adminEmail;
		this.production = environment.acceptsProfiles(Profiles.of("production"));
	}

	void ensure() throws IOException {
		if (this.production) {
			refuseDemoAccounts();
		}
		if (this.demo) {
			Account.ofDemo().forEach((account) -> this.accounts.ensure(account, DEMO_PASSWORD));
		}
		else if (!this.adminId.isBlank() && !this.adminPassword.isBlank()) {
			this.accounts.ensure(new Account(this.adminId, "Administrator", this.adminEmail,
					List.of(Role.ADMINISTRATOR.id()), List.of(), List.of()), this.adminPassword);
		}
		if (this.identity.createUserQuery().memberOfGroup(Role.ADMINISTRATOR.id()).count() == 0) {
			log.warn("No administrator exists: set LAPOR_ADMIN_ID and LAPOR_ADMIN_PASSWORD for the first start");
		}
	}

	/** A database that a demo ran on has accounts whose password everybody can read. */
	private void refuseDemoAccounts() throws IOException {
		var known = Account.ofDemo()
			.stream()
			.map(Account::user)
			.filter((user) -> this.identity.createUserQuery().userId(user).count() > 0)
			.filter((user) -> this.identity.checkPassword(user, DEMO_PASSWORD))
			.toList();
		if (!known.isEmpty()) {
			throw new DemoAccountsRemain(known);
		}
	}

}
