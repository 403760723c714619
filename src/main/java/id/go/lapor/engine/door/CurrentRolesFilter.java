package id.go.lapor.engine.door;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a session the offices its officer holds in this minute: an office taken away in
 * Camunda Admin ends with the next request, not with the session; an account that is gone
 * is nobody, and so is one that must have a second factor and has none, until it signs in
 * again and sets one up.
 */
class CurrentRolesFilter extends OncePerRequestFilter {

	private final EngineLogin offices;

	CurrentRolesFilter(EngineLogin offices) {
		this.offices = offices;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var login = SecurityContextHolder.getContext().getAuthentication();
		if (login != null && login.isAuthenticated() && !(login instanceof AnonymousAuthenticationToken)) {
			var context = SecurityContextHolder.createEmptyContext();
			if (this.offices.isKnown(login.getName())) {
				var authorities = this.offices.authorities(login.getName());
				if (!this.offices.lacksSecondFactor(login.getName(), authorities)) {
					context.setAuthentication(
							UsernamePasswordAuthenticationToken.authenticated(login.getPrincipal(), null, authorities));
				}
			}
			SecurityContextHolder.setContext(context);
		}
		chain.doFilter(request, response);
	}

}
