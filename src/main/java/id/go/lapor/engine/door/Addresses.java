package id.go.lapor.engine.door;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;

import id.go.lapor.engine.Role;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Every address of the pages, of the public interface and of the web apps that is open to
 * somebody; what is not named here is closed, and answered as if it were not there. Which
 * of the handlers behind a name lets whom in is said at the handler, and for all of them
 * together in docs/access.md.
 */
final class Addresses {

	private static final RequestMatcher ACTUATOR = EndpointRequest.toAnyEndpoint();

	private static final RequestMatcher DEMO = Doors.at("/demo/**");

	/** Where somebody who is not signed in is led to the login. */
	private static final RequestMatcher OFFICERS = new OrRequestMatcher(ACTUATOR, DEMO);

	/** What everybody may open without saying who they are. */
	private static final RequestMatcher[] EVERYBODYS = all("/", "/lapor", "/cari", "/laporan/**",
			"/tanda-terima-hilang/**", Doors.LOGIN, WaitingLogin.NEXT, WaitingLogin.NEW_PASSWORD, "/portal/*",
			"/secondfactor/*", "/engine/*", "/desk/*", "/notification/*", "/swagger-ui/**", "/v3/api-docs/**",
			"/v3/api-docs.yaml");

	private static final RequestMatcher[] ENGINE_AND_ITS_LOGIN = all("/camunda/api/engine/**",
			"/camunda/api/admin/auth/**", "/camunda/api/tasklist/plugin/**", "/camunda/app/tasklist/**");

	private static final RequestMatcher[] COCKPIT = all("/camunda/api/cockpit/plugin/**", "/camunda/app/cockpit/**");

	private static final RequestMatcher[] ADMIN = all("/camunda/api/admin/plugin/**", "/camunda/app/admin/**",
			"/camunda/app/welcome/**");

	/** What changes nothing, and needs no token. */
	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	/**
	 * Camunda answers these by ending the session, so that another site of the same
	 * domain could throw officers out.
	 */
	private static final RequestMatcher WITHOUT_TOKEN = new AndRequestMatcher(Doors.at("/camunda/api/**"),
			(request) -> !READING.contains(request.getMethod()) && request.getHeader("X-XSRF-TOKEN") == null);

	private Addresses() {
	}

	static void pages(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
		rules.dispatcherTypeMatchers(DispatcherType.ERROR)
			.permitAll()
			.requestMatchers(EndpointRequest.to(HealthEndpoint.class))
			.permitAll()
			.requestMatchers(ACTUATOR)
			.hasRole(Role.ADMINISTRATOR.id())
			.requestMatchers(Doors.at("/demo/pesan"))
			.authenticated()
			.requestMatchers(DEMO)
			.hasRole(Role.ADMINISTRATOR.id())
			.requestMatchers(EVERYBODYS)
			.permitAll()
			.anyRequest()
			.denyAll();
	}

	static void programs(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
		rules.requestMatchers(Doors.at("/api/v1/**")).permitAll().anyRequest().denyAll();
	}

	static void webApps(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
		rules.requestMatchers(all("/camunda/lib/**", "/camunda/assets/**", "/camunda/favicon.ico"))
			.permitAll()
			.requestMatchers(Doors.at(HttpMethod.POST, "/camunda/api/admin/auth/**"), WITHOUT_TOKEN)
			.denyAll()
			.requestMatchers(ENGINE_AND_ITS_LOGIN)
			.authenticated()
			.requestMatchers(COCKPIT)
			.hasAnyRole(Role.PROCESS_ANALYST.id(), Role.ADMINISTRATOR.id())
			.requestMatchers(ADMIN)
			.hasRole(Role.ADMINISTRATOR.id())
			.anyRequest()
			.denyAll();
	}

	/**
	 * Signing in and leaving through Camunda's forms, which know no token of ours: not at
	 * the wish of another site, as every browser of our days tells.
	 */
	static RequestMatcher ofThisSite(RequestMatcher address) {
		return new AndRequestMatcher(address, (request) -> {
			var site = request.getHeader("Sec-Fetch-Site");
			return site == null || site.equals("same-origin") || site.equals("none");
		});
	}

	/** To the login where officers go; elsewhere there is nothing. */
	static void unknown(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
			throws IOException, ServletException {
		if (OFFICERS.matches(request)) {
			new LoginUrlAuthenticationEntryPoint(Doors.LOGIN).commence(request, response, problem);
			return;
		}
		response.sendError(HttpStatus.NOT_FOUND.value());
	}

	/** Forbidden where officers go or a form's token is missing; elsewhere nothing. */
	static void unknown(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
			throws IOException {
		boolean known = OFFICERS.matches(request) || problem instanceof CsrfException;
		response.sendError((known ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND).value());
	}

	private static RequestMatcher[] all(String... patterns) {
		return Arrays.stream(patterns).map(Doors::at).toArray(RequestMatcher[]::new);
	}

}
