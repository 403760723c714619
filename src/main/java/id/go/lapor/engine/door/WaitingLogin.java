package id.go.lapor.engine.door;

import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.go.lapor.engine.HalfLogin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps a login between its two steps, in a session that carries no authentication, for
 * ten real minutes. The session is listed under the account, so that a change of the
 * password ends it too.
 */
@Component
class WaitingLogin implements HalfLogin, AuthenticationFailureHandler {

	static final String NEXT = "/masuk/kode";

	static final String NEW_PASSWORD = "/masuk/sandi";

	private static final String ATTRIBUTE = "lapor.waitingLogin";

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private final EngineLogin accounts;

	private final WayBack wayBack;

	private final Clock realClock = Clock.systemUTC();

	WaitingLogin(EngineLogin accounts, WayBack wayBack) {
		this.accounts = accounts;
		this.wayBack = wayBack;
	}

	/** Where the form of the login goes when its password alone did not let in. */
	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException problem) throws IOException {
		if (problem instanceof SecondFactorOwed owed) {
			response.sendRedirect(begin(request, owed));
			return;
		}
		response.sendRedirect(request.getContextPath() + Doors.LOGIN + "?error");
	}

	/**
	 * Whoever was in this session before is out.
	 * @return where the next step is asked for
	 */
	String begin(HttpServletRequest request, SecondFactorOwed owed) {
		var former = request.getSession(false);
		if (former != null) {
			former.invalidate();
		}
		SecurityContextHolder.clearContext();
		var session = request.getSession(true);
		session.setAttribute(ATTRIBUTE, new Waiting(owed.user(), this.realClock.instant(), owed.step()));
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, owed.user());
		return request.getContextPath() + owed.step();
	}

	@Override
	public Optional<String> user(HttpServletRequest request) {
		return user(request, NEXT);
	}

	/** The account whose owner has to choose a password; another step opens nothing. */
	Optional<String> userWithoutOwnPassword(HttpServletRequest request) {
		return user(request, NEW_PASSWORD);
	}

	private Optional<String> user(HttpServletRequest request, String step) {
		var session = request.getSession(false);
		if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Waiting waiting)) {
			return Optional.empty();
		}
		boolean inTime = this.realClock.instant().isBefore(waiting.since().plus(PATIENCE));
		return Optional.of(waiting.user())
			.filter((user) -> inTime && step.equals(waiting.step()) && this.accounts.isKnown(user));
	}

	@Override
	public Set<String> offices(String user) {
		return EngineLogin.offices(this.accounts.authorities(user)).collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public String finish(HttpServletRequest request, HttpServletResponse response) {
		var user = user(request).orElseThrow(() -> new IllegalStateException("Nobody waits for a second step"));
		var session = request.getSession(false);
		session.removeAttribute(ATTRIBUTE);
		session.removeAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME);
		request.changeSessionId();
		return enter(user, request, response);
	}

	/**
	 * Makes this session that of an account which owes nothing more.
	 * @return where the officer wanted to go
	 */
	String enter(String user, HttpServletRequest request, HttpServletResponse response) {
		var context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(user, null, this.accounts.authorities(user)));
		SecurityContextHolder.setContext(context);
		new HttpSessionSecurityContextRepository().saveContext(context, request, response);
		var wanted = this.wayBack.getRequest(request, response);
		if (wanted == null) {
			return request.getContextPath() + Doors.HOME;
		}
		this.wayBack.removeRequest(request, response);
		return wanted.getRedirectUrl();
	}

	/** What the session holds. */
	record Waiting(String user, Instant since, String step) implements Serializable {
	}

}
