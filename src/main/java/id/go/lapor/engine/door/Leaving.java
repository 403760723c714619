package id.go.lapor.engine.door;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leaves the house, and for whoever came through the provider leaves that too (OpenID
 * Connect RP-Initiated Logout 1.0): on a shared computer the next one would be let in
 * without a word.
 */
@Component
class Leaving implements LogoutHandler, LogoutSuccessHandler {

	private static final String LEFT = Doors.LOGIN + "?keluar";

	private final SignInProvider provider;

	private final String house;

	Leaving(SignInProvider provider, @Value("${lapor.base-url}") String house) {
		this.provider = provider;
		this.house = house;
	}

	/** Asked while the session still stands. */
	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, Authentication who) {
		var session = request.getSession(false);
		if (session != null && session.getAttribute(ProviderLogin.TOKEN) instanceof String token) {
			request.setAttribute(ProviderLogin.TOKEN, token);
		}
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
			throws IOException {
		var next = request.getContextPath() + LEFT;
		if (request.getAttribute(ProviderLogin.TOKEN) instanceof String token) {
			next = end().map((end) -> there(end, token)).orElse(next);
		}
		if (MediaType.APPLICATION_JSON_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT))) {
			say(next, response);
			return;
		}
		response.sendRedirect(next);
	}

	/** To a script, which is told where the window goes and must not follow itself. */
	private static void say(String next, HttpServletResponse response) throws IOException {
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.getWriter().write(new ObjectMapper().writeValueAsString(Map.of("next", next)));
	}

	/** Nowhere, if the provider is away: this house is left all the same. */
	private Optional<String> end() {
		try {
			return this.provider.endOfSession();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private String there(String end, String token) {
		return UriComponentsBuilder.fromUriString(end)
			.queryParam("id_token_hint", "{token}")
			.queryParam("post_logout_redirect_uri", "{back}")
			.encode()
			.buildAndExpand(token, this.house + LEFT)
			.toUriString();
	}

}
