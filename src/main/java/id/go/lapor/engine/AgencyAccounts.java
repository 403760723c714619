package id.go.lapor.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The accounts of agencies, made and changed by those who run a body. Nobody has a right
 * of the engine for it, so that Camunda's own doors stay as closed to them as they were:
 * whoever calls has decided whether the person asking may. Their name stands in the
 * ledger of offices all the same.
 */
@Component
public class AgencyAccounts {

	private final IdentityService identity;

	private final Affiliations affiliations;

	private final ProcessEngineConfigurationImpl engine;

	private final JdbcClient database;

	private final FirstPasswords first;

	AgencyAccounts(IdentityService identity, Affiliations affiliations, ProcessEngineConfigurationImpl engine,
			JdbcClient database, FirstPasswords first) {
		this.identity = identity;
		this.affiliations = affiliations;
		this.engine = engine;
		this.database = database;
		this.first = first;
	}

	/** Everybody who belongs to one of these agencies, with all their groups, by name. */
	public Map<String, Set<String>> membersOf(Collection<String> agencies) {
		var members = new TreeMap<String, Set<String>>();
		if (!agencies.isEmpty()) {
			this.database.sql("""
					select user_id_, group_id_ from act_id_membership
					where user_id_ in (select user_id_ from act_id_membership where group_id_ in (:agencies))""")
				.param("agencies", agencies)
				.query((row, number) -> members.computeIfAbsent(row.getString(1), (account) -> new TreeSet<>())
					.add(row.getString(2)))
				.list();
		}
		return members;
	}

	/**
	 * Whether the name is somebody's, or was: histories name people by their accounts, so
	 * a name is never given to somebody else.
	 */
	public boolean isTaken(String account) {
		return this.database
			.sql("select (select count(*) from act_id_user where lower(id_) = :account)"
					+ " + (select count(*) from office_change where lower(account) = :account)")
			.param("account", account)
			.query(Long.class)
			.single() > 0;
	}

	/** Makes an account that holds nothing yet, with a password to be replaced. */
	public void open(Officer person, String password) {
		act(() -> {
			var user = this.identity.newUser(person.id());
			user.setFirstName(person.name().replaceFirst(" .*", ""));
			user.setLastName(person.name().replaceFirst("^[^ ]* ?", ""));
			user.setEmail(person.email());
			user.setPassword(password);
			this.identity.saveUser(user);
		});
		this.first.give(person.id());
	}

	/**
	 * Gives an account this office at this agency, and takes every other.
	 * @param reach the agencies whose cases go with the office, beside the agency itself
	 */
	public void place(String account, Role office, String agency, Collection<String> reach) {
		act(() -> this.affiliations.join(account, office.id()));
		act(() -> this.affiliations.joinAgency(account, agency));
		reach.forEach((tenant) -> act(() -> this.affiliations.belong(account, tenant)));
		clear(account, Set.of(office.id(), agency), Set.copyOf(reach));
	}

	/** Lets an account see the cases of one more agency. */
	public void reach(String account, String agency) {
		act(() -> this.affiliations.belong(account, agency));
	}

	/** Takes every office; what was held goes back by itself. */
	public void empty(String account) {
		clear(account, Set.of(), Set.of());
	}

	/** Gives another first password, and forgets that wrong ones were tried. */
	public void changePassword(String account, String password) {
		act(() -> {
			var user = this.identity.createUserQuery().userId(account).singleResult();
			user.setPassword(password);
			this.identity.saveUser(user);
		});
		act(() -> this.identity.unlockUser(account));
		this.first.give(account);
	}

	private void clear(String account, Set<String> keptGroups, Set<String> keptTenants) {
		var groups = new HashSet<String>();
		var tenants = new HashSet<String>();
		act(() -> {
			this.identity.createGroupQuery().groupMember(account).list().forEach((group) -> groups.add(group.getId()));
			this.identity.createTenantQuery()
				.userMember(account)
				.list()
				.forEach((tenant) -> tenants.add(tenant.getId()));
		});
		groups.removeAll(keptGroups);
		tenants.removeAll(keptTenants);
		groups.forEach((group) -> act(() -> this.affiliations.leave(account, group)));
		tenants.forEach((tenant) -> act(() -> this.affiliations.part(account, tenant)));
	}

	/** As whoever is signed in, with no right asked for. */
	private void act(Runnable deed) {
		this.engine.getCommandExecutorTxRequired().execute((context) -> context.runWithoutAuthorization(() -> {
			deed.run();
			return null;
		}));
	}

}
