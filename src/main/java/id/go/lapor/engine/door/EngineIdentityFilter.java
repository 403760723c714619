package id.go.lapor.engine.door;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes the engine act for whoever is logged in, with the groups and tenants of this
 * minute, for as long as the request lasts. Without it the engine would ask no rights at
 * all.
 */
class EngineIdentityFilter extends OncePerRequestFilter {

	private final IdentityService identity;

	EngineIdentityFilter(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var login = SecurityContextHolder.getContext().getAuthentication();
		if (login == null || login instanceof AnonymousAuthenticationToken) {
			chain.doFilter(request, response);
			return;
		}
		var user = login.getName();
		try {
			var groups = this.identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
			var tenants = this.identity.createTenantQuery()
				.userMember(user)
				.includingGroupsOfUser(true)
				.list()
				.stream()
				.map(Tenant::getId)
				.toList();
			this.identity.setAuthentication(user, groups, tenants);
			chain.doFilter(request, response);
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

}
