package id.go.lapor.engine.door;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Lets in whom the provider knows and this house too: an account that is switched off
 * holds no office and is unknown. The session holds the account's name, as after a
 * password, and the provider's token only to end the session there.
 */
@Component
class ProviderLogin implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

	/** In the session, of an officer who came through the provider. */
	static final String TOKEN = "lapor.signInToken";

	private static final Logger log = LoggerFactory.getLogger(ProviderLogin.class);

	private final EngineLogin accounts;

	private final WaitingLogin login;

	ProviderLogin(EngineLogin accounts, WaitingLogin login) {
		this.accounts = accounts;
		this.login = login;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
			throws IOException {
		var token = ((OidcUser) who.getPrincipal()).getIdToken().getTokenValue();
		if (this.accounts.authorities(who.getName()).isEmpty()) {
			refuse(request, response, "asing");
			return;
		}
		var next = enter(who.getName(), request, response);
		request.getSession().setAttribute(TOKEN, token);
		response.sendRedirect(next);
	}

	private String enter(String user, HttpServletRequest request, HttpServletResponse response) {
		try {
			this.accounts.admit(user);
			return this.login.enter(user, request, response);
		}
		catch (SecondFactorOwed owed) {
			return this.login.begin(request, owed);
		}
	}

	/** The reason is the provider's and says nothing that an officer could act on. */
	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException problem) throws IOException {
		log.warn("Nobody was let in through the provider of accounts: {}", problem.toString());
		refuse(request, response, "gagal");
	}

	private static void refuse(HttpServletRequest request, HttpServletResponse response, String why)
			throws IOException {
		SecurityContextHolder.clearContext();
		var session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		response.sendRedirect(request.getContextPath() + Doors.LOGIN + "?" + why);
	}

}
