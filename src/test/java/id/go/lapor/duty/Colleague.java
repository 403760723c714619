package id.go.lapor.duty;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;

/** Somebody who comes and goes in a test. */
public final class Colleague {

	private Colleague() {
	}

	/** Comes, with these offices and units; a group of an agency brings its tenant. */
	public static String comes(IdentityService identity, String account, String name, List<String> groups) {
		goes(identity, account);
		var user = identity.newUser(account);
		user.setFirstName(name);
		user.setPassword("lapor");
		identity.saveUser(user);
		groups.forEach((group) -> identity.createMembership(account, group));
		return account;
	}

	public static void goes(IdentityService identity, String account) {
		identity.deleteUser(account);
	}

}
