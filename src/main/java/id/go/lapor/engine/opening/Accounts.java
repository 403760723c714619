package id.go.lapor.engine.opening;

import id.go.lapor.engine.Affiliations;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/**
 * Makes people, their groups and tenants known to the engine. Everything is created when
 * missing and left alone when there: a password somebody changed stays changed.
 */
@Component
class Accounts {

	private final IdentityService identity;

	private final Affiliations affiliations;

	Accounts(IdentityService identity, Affiliations affiliations) {
		this.identity = identity;
		this.affiliations = affiliations;
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
		account.roles().forEach((role) -> this.affiliations.join(account.user(), role));
		account.agencies().forEach((agency) -> this.affiliations.joinAgency(account.user(), agency));
		account.tenants().forEach((tenant) -> this.affiliations.belong(account.user(), tenant));
	}

}
