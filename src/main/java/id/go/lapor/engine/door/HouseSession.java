package id.go.lapor.engine.door;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;

/**
 * Tells the Camunda web apps who is logged in at our own door. Made by the filter by
 * reflection, so it is public and has no constructor arguments.
 */
public class HouseSession extends ContainerBasedAuthenticationProvider {

	@Override
	public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
		var user = request.getUserPrincipal();
		return (user != null) ? AuthenticationResult.successful(user.getName()) : AuthenticationResult.unsuccessful();
	}

}
