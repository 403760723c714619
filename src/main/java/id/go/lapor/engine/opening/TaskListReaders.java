package id.go.lapor.engine.opening;

import java.util.Set;
import java.util.stream.Collectors;

import id.go.lapor.engine.Role;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** Which offices see a list: a row of rights for each, and none for everybody. */
@Component
class TaskListReaders {

	private final AuthorizationService authorizations;

	TaskListReaders(AuthorizationService authorizations) {
		this.authorizations = authorizations;
	}

	/** Exactly these of the house's offices; what other groups were given stays. */
	void are(Set<Role> readers, String filterId) {
		var given = this.authorizations.createAuthorizationQuery()
			.resourceType(Resources.FILTER)
			.resourceId(filterId)
			.list();
		given.stream()
			.filter((row) -> Role.of(String.valueOf(row.getGroupId()))
				.filter((role) -> !readers.contains(role))
				.isPresent())
			.forEach((row) -> this.authorizations.deleteAuthorization(row.getId()));
		var there = given.stream().map(Authorization::getGroupId).collect(Collectors.toSet());
		readers.stream().map(Role::id).filter((group) -> !there.contains(group)).sorted().forEach((group) -> {
			var row = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
			row.setGroupId(group);
			row.setResource(Resources.FILTER);
			row.setResourceId(filterId);
			row.addPermission(Permissions.READ);
			this.authorizations.saveAuthorization(row);
		});
	}

	/** Whether everybody may read it, as before lists belonged to offices. */
	boolean isEverybodys(String filterId) {
		return this.authorizations.createAuthorizationQuery()
			.resourceType(Resources.FILTER)
			.resourceId(filterId)
			.authorizationType(Authorization.AUTH_TYPE_GLOBAL)
			.count() > 0;
	}

}
