package id.go.lapor.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/**
 * Who holds an office, so that a message reaches a named person.
 */
@Component
public class OfficerDirectory {

	private final IdentityService identity;

	private final AsSystem system;

	OfficerDirectory(IdentityService identity, AsSystem system) {
		this.identity = identity;
		this.system = system;
	}

	/** Everybody who holds the role, sorted by id. */
	public List<Officer> holding(String role) {
		return this.system.call(() -> sorted(this.identity.createUserQuery().memberOfGroup(role).list()));
	}

	/**
	 * Everybody who holds the role in exactly this agency: members of both groups, so the
	 * head of a body is told about the body, not the heads of other bodies.
	 */
	public List<Officer> holding(String role, String agency) {
		return this.system.call(() -> sorted(this.identity.createUserQuery()
			.memberOfGroup(role)
			.list()
			.stream()
			.filter((user) -> this.identity.createGroupQuery().groupId(agency).groupMember(user.getId()).count() == 1)
			.toList()));
	}

	/** The groups of an account, roles and agencies alike; none where there is none. */
	public Set<String> officesOf(String userId) {
		return this.system.call(() -> this.identity.createGroupQuery()
			.groupMember(userId)
			.list()
			.stream()
			.map((group) -> group.getId())
			.collect(Collectors.toUnmodifiableSet()));
	}

	/**
	 * The agencies whose tasks an account may see: own ones and, for heads, all below.
	 */
	public Set<String> reachOf(String userId) {
		return this.system.call(() -> this.identity.createTenantQuery()
			.userMember(userId)
			.includingGroupsOfUser(true)
			.list()
			.stream()
			.map((tenant) -> tenant.getId())
			.filter((tenant) -> !AgencyTenants.NATIONAL_DESK.equals(tenant))
			.collect(Collectors.toUnmodifiableSet()));
	}

	public Optional<Officer> find(String userId) {
		return this.system.call(() -> Optional.ofNullable(this.identity.createUserQuery().userId(userId).singleResult())
			.map(OfficerDirectory::officer));
	}

	/** Those of these accounts that there are, by their ids. */
	public Map<String, Officer> find(Collection<String> userIds) {
		if (userIds.isEmpty()) {
			return Map.of();
		}
		return this.system
			.call(() -> sorted(this.identity.createUserQuery().userIdIn(userIds.toArray(String[]::new)).list()).stream()
				.collect(Collectors.toMap(Officer::id, Function.identity())));
	}

	private static List<Officer> sorted(List<User> users) {
		return users.stream().map(OfficerDirectory::officer).sorted(Comparator.comparing(Officer::id)).toList();
	}

	private static Officer officer(User user) {
		var name = (Optional.ofNullable(user.getFirstName()).orElse("") + " "
				+ Optional.ofNullable(user.getLastName()).orElse(""))
			.strip();
		return new Officer(user.getId(), name.isEmpty() ? user.getId() : name,
				Optional.ofNullable(user.getEmail()).orElse(""));
	}

}
