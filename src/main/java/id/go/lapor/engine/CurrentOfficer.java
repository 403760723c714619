package id.go.lapor.engine;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is asking, in words of the domain: the login of our pages, or the engine's where a
 * delegate runs in an officer's completion.
 */
@Component
public class CurrentOfficer {

	private static final String PREFIX = "ROLE_";

	private final IdentityService identity;

	CurrentOfficer(IdentityService identity) {
		this.identity = identity;
	}

	/** The officer's user id; empty for reporters and for the system itself. */
	public Optional<String> userId() {
		return login().map(Authentication::getName).or(() -> engine().map((engine) -> engine.getUserId()));
	}

	/** Whether the officer holds a role, or belongs to an agency's group. */
	public boolean hasRole(String group) {
		return groups().contains(group);
	}

	/**
	 * The agencies whose cases the officer may see: own ones and, for heads, all below.
	 */
	public Set<String> agencies() {
		return userId()
			.map((user) -> this.identity.createTenantQuery()
				.userMember(user)
				.includingGroupsOfUser(true)
				.list()
				.stream()
				.map((tenant) -> tenant.getId())
				.filter((tenant) -> !AgencyTenants.NATIONAL_DESK.equals(tenant))
				.collect(Collectors.toUnmodifiableSet()))
			.orElse(Set.of());
	}

	private Set<String> groups() {
		return login()
			.map((login) -> login.getAuthorities()
				.stream()
				.map((authority) -> authority.getAuthority().substring(PREFIX.length()))
				.collect(Collectors.toUnmodifiableSet()))
			.or(() -> engine().filter((engine) -> engine.getGroupIds() != null)
				.map((engine) -> Set.copyOf(engine.getGroupIds())))
			.orElse(Set.of());
	}

	private Optional<org.camunda.bpm.engine.impl.identity.Authentication> engine() {
		return Optional.ofNullable(this.identity.getCurrentAuthentication())
			.filter((engine) -> engine.getUserId() != null);
	}

	private static Optional<Authentication> login() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.filter((login) -> login.isAuthenticated() && !(login instanceof AnonymousAuthenticationToken));
	}

}
