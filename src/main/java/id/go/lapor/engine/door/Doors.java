package id.go.lapor.engine.door;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.engine.CookieNames;
import id.go.lapor.engine.Role;
import id.go.lapor.engine.TaskAccess;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationDto;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.util.ProcessEngineUtil;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may open which address. Five doors: the engine's REST interface (closed but for
 * Camunda Modeler), the public interface (no session, no login), the demo clock, the
 * Camunda web apps, and our own pages. Each is closed but for what {@link Addresses}
 * names. Behind these, every controller method states its own rule with
 * {@code @PreAuthorize}; a reporter's page says {@code permitAll()}.
 */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class Doors {

	/** Not the name that Camunda's own protection uses for its cookie. */
	static final String CSRF_COOKIE = "LAPOR-CSRF";

	static final String CSRF_HEADER = "X-LAPOR-CSRF";

	static final String LOGIN = "/masuk";

	/** Where an officer goes who did not say where. */
	static final String HOME = "/camunda/app/tasklist/default/";

	private static final String CAMUNDA_LOGIN = "/camunda/api/admin/auth/user/*/login/*";

	private static final String CAMUNDA_LOGOUT = "/camunda/api/admin/auth/user/*/logout";

	private static final String[] ANALYSTS = { Role.PROCESS_ANALYST.id(), Role.ADMINISTRATOR.id() };

	@Bean
	AuthenticationManager authenticationManager(EngineLogin login) {
		return new ProviderManager(login);
	}

	@Bean
	@Order(1)
	SecurityFilterChain modelerDoor(HttpSecurity http, IdentityService identity, ProblemAnswers answers)
			throws Exception {
		http.securityMatcher(at("/engine-rest/**"))
			// named so that they would pass for the id of a deployment
			.authorizeHttpRequests((requests) -> requests
				.requestMatchers(at("/engine-rest/deployment/count"), at("/engine-rest/deployment/registered"))
				.denyAll()
				.requestMatchers(at(HttpMethod.GET, "/engine-rest/version"), at(HttpMethod.GET, "/engine-rest/engine"),
						at(HttpMethod.GET, "/engine-rest/deployment"), at(HttpMethod.GET, "/engine-rest/deployment/*"),
						at(HttpMethod.GET, "/engine-rest/process-definition"),
						at(HttpMethod.GET, "/engine-rest/decision-definition"))
				.hasAnyRole(ANALYSTS)
				.requestMatchers(at(HttpMethod.POST, "/engine-rest/deployment/create"))
				.hasAnyRole(ANALYSTS)
				.anyRequest()
				.denyAll())
			.httpBasic((basic) -> basic.authenticationEntryPoint(answers))
			.exceptionHandling((problems) -> problems.accessDeniedHandler(answers).authenticationEntryPoint(answers))
			.csrf((csrf) -> csrf.disable())
			.headers(Doors::headers)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.addFilterAfter(new EngineIdentityFilter(identity), AuthorizationFilter.class);
		return http.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain demoClockDoor(HttpSecurity http, EngineLogin login, ProblemAnswers answers, CookieNames cookies)
			throws Exception {
		http.securityMatcher(at("/api/demo/**"))
			.authorizeHttpRequests((requests) -> requests.anyRequest().hasRole(Role.ADMINISTRATOR.id()))
			.httpBasic((basic) -> basic.authenticationEntryPoint(answers))
			.exceptionHandling((problems) -> problems.accessDeniedHandler(answers).authenticationEntryPoint(answers))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
			.requestCache((cache) -> cache.disable())
			.csrf((csrf) -> protect(csrf.ignoringRequestMatchers(Doors::hasPassword), cookies))
			.headers(Doors::headers)
			.addFilterBefore(new CurrentRolesFilter(login), AuthorizationFilter.class);
		return http.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain publicDoor(HttpSecurity http, ProblemAnswers answers) throws Exception {
		http.securityMatcher(at("/api/**"))
			.authorizeHttpRequests(Addresses::programs)
			.csrf((csrf) -> csrf.disable())
			.requestCache((cache) -> cache.disable())
			.exceptionHandling((problems) -> problems.accessDeniedHandler(Addresses::unknown)
				.authenticationEntryPoint(Addresses::unknown))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers(Doors::headers)
			.addFilterAfter(new SmallBodies(answers), AuthorizationFilter.class)
			.addFilterAfter(new UploadLimit(answers::answer), SmallBodies.class);
		return http.build();
	}

	@Bean
	@Order(4)
	SecurityFilterChain officersDoor(HttpSecurity http, AuthenticationManager manager, EngineLogin offices,
			TaskAccess access, ObjectMapper json, MessageSource words, WayBack back) throws Exception {
		http.securityMatcher(at("/camunda/**"))
			.authorizeHttpRequests(Addresses::webApps)
			.csrf((csrf) -> csrf.disable())
			.headers((headers) -> headers.disable())
			.requestCache((cache) -> cache.requestCache(back))
			.logout((logout) -> logout.logoutRequestMatcher(Addresses.ofThisSite(at(HttpMethod.POST, CAMUNDA_LOGOUT)))
				.logoutSuccessHandler((request, response, who) -> response.setStatus(HttpStatus.NO_CONTENT.value())))
			.exceptionHandling((problems) -> problems
				.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
						at("/camunda/api/**"))
				.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint(LOGIN), at("/**")))
			.addFilterAt(camundaLogin(manager, json), UsernamePasswordAuthenticationFilter.class)
			.addFilterBefore(new CurrentRolesFilter(offices), AuthorizationFilter.class)
			.addFilterAfter(new MarkupFreeRefusals(), AuthorizationFilter.class)
			.addFilterAfter(new TasklistDoor(access, json, words), MarkupFreeRefusals.class)
			.addFilterAfter(new TaskRefusals(access, words, json), TasklistDoor.class);
		return http.build();
	}

	@Bean
	@Order(5)
	SecurityFilterChain pagesDoor(HttpSecurity http, EngineLogin offices, IdentityService identity, CookieNames cookies,
			WayBack back, WaitingLogin waiting, Leaving leaving) throws Exception {
		http.authorizeHttpRequests(Addresses::pages)
			.exceptionHandling((problems) -> problems.accessDeniedHandler(Addresses::unknown)
				.authenticationEntryPoint(Addresses::unknown))
			.formLogin((login) -> login.loginPage(LOGIN).defaultSuccessUrl(HOME).failureHandler(waiting).permitAll())
			.logout((logout) -> logout.logoutRequestMatcher(at(HttpMethod.POST, "/keluar"))
				.addLogoutHandler(leaving)
				.logoutSuccessHandler(leaving))
			.requestCache((cache) -> cache.requestCache(back))
			.csrf((csrf) -> protect(csrf, cookies))
			.headers(Doors::headers)
			.addFilterBefore(new UploadLimit(), CsrfFilter.class)
			.addFilterBefore(new CurrentRolesFilter(offices), AuthorizationFilter.class)
			.addFilterAfter(new EngineIdentityFilter(identity), AuthorizationFilter.class);
		return http.build();
	}

	/**
	 * The web apps ask our session, after Spring Security and before their own filter.
	 */
	@Bean
	FilterRegistrationBean<ContainerBasedAuthenticationFilter> camundaSession() {
		var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
		registration.setInitParameters(Map.of("authentication-provider", HouseSession.class.getName()));
		registration.setUrlPatterns(List.of("/camunda/app/*", "/camunda/api/*"));
		registration.setOrder(100);
		return registration;
	}

	/**
	 * Camunda's own login form, which its pages show after a logout, asks our door and is
	 * answered by who is logged in.
	 */
	private static UsernamePasswordAuthenticationFilter camundaLogin(AuthenticationManager manager, ObjectMapper json) {
		var login = new UsernamePasswordAuthenticationFilter(manager);
		login.setRequiresAuthenticationRequestMatcher(Addresses.ofThisSite(at(HttpMethod.POST, CAMUNDA_LOGIN)));
		login.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
		login.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
		login.setAuthenticationSuccessHandler(
				(request, response, who) -> whoIsLoggedIn(request, response, who.getName(), json));
		login.setAuthenticationFailureHandler(
				(request, response, problem) -> response.setStatus(HttpStatus.UNAUTHORIZED.value()));
		return login;
	}

	private static void whoIsLoggedIn(HttpServletRequest request, HttpServletResponse response, String user,
			ObjectMapper json) throws IOException {
		var engine = ProcessEngineUtil.lookupProcessEngine("default");
		var authentication = AuthenticationUtil.createAuthentication(engine, user);
		AuthenticationUtil.getAuthsFromSession(request.getSession()).addOrReplace(authentication);
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		json.writeValue(response.getWriter(), AuthenticationDto.fromAuthentication(authentication));
	}

	/**
	 * An address as it stands in the request. Text patterns would ask Spring MVC, which
	 * does not see what Jersey's servlets serve - and leave their doors open.
	 */
	static RequestMatcher at(String pattern) {
		return PathPatternRequestMatcher.withDefaults().matcher(pattern);
	}

	static RequestMatcher at(HttpMethod method, String pattern) {
		return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
	}

	private static boolean hasPassword(HttpServletRequest request) {
		var header = request.getHeader("Authorization");
		return header != null && header.startsWith("Basic ");
	}

	static void protect(CsrfConfigurer<HttpSecurity> csrf, CookieNames names) {
		var cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
		cookie.setCookieName(names.ofHouse(CSRF_COOKIE));
		cookie.setHeaderName(CSRF_HEADER);
		cookie.setCookiePath("/");
		cookie.setCookieCustomizer((settings) -> {
			settings.sameSite("Lax");
			if (names.areSecure()) {
				settings.secure(true);
			}
		});
		csrf.csrfTokenRepository(cookie).csrfTokenRequestHandler(new CsrfHeaderOrField());
	}

	/** No browser keeps a page; what else a browser is told stands in HouseHeaders. */
	static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.defaultsDisabled().cacheControl((cache) -> {
		});
	}

	@Bean
	HouseHeaders houseHeaders(@Value("${lapor.tls-only:false}") boolean tlsOnly, SignInProvider provider) {
		return new HouseHeaders(tlsOnly, provider.origin().map(" "::concat).orElse(""));
	}

	@Bean
	FilterRegistrationBean<HouseHeaders> headersFirst(HouseHeaders headers) {
		var registration = new FilterRegistrationBean<>(headers);
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	/** Before everything of Camunda's that writes a page or its policy. */
	@Bean
	FilterRegistrationBean<PageNonce> pageNonce() {
		var registration = new FilterRegistrationBean<>(new PageNonce());
		registration.setUrlPatterns(List.of("/camunda/app/*"));
		registration.setOrder(99);
		return registration;
	}

	@Bean
	FilterRegistrationBean<PlainAddresses> plainAddresses() {
		var registration = new FilterRegistrationBean<>(new PlainAddresses());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return registration;
	}

	/** Behind the server's own page of refusals, and so asked before it. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusalsOfTheServer(MessageSource words) {
		return (server) -> server
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new ServerRefusals(words)));
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersOfTheServer(HouseHeaders headers) {
		return (server) -> server.addEngineValves(headers.asValve());
	}

}
