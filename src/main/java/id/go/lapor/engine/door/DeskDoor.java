package id.go.lapor.engine.door;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/**
 * The officers' two doors beside Tasklist: what its panel asks for, and the page of a
 * case. Both use the session of the one login, want our own token for everything that
 * changes something, and let the engine act for whoever is logged in.
 */
@Configuration
class DeskDoor {

	static final String PANEL = "/api/desk/";

	static final String PAGES = "/petugas/";

	@Bean
	@Order(2)
	SecurityFilterChain panelDoor(HttpSecurity http, EngineLogin offices, IdentityService identity,
			ProblemAnswers answers) throws Exception {
		http.securityMatcher(Doors.at(PANEL + "**"))
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.exceptionHandling((problems) -> problems.accessDeniedHandler(answers)
				.authenticationEntryPoint(answers::withoutAskingForAPassword))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
			.requestCache((cache) -> cache.disable())
			.csrf(Doors::protect)
			.headers(Doors::headers)
			.addFilterBefore(new UploadLimit(), CsrfFilter.class)
			.addFilterBefore(new CurrentRolesFilter(offices), AuthorizationFilter.class)
			.addFilterAfter(new EngineIdentityFilter(identity), AuthorizationFilter.class);
		return http.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain casePageDoor(HttpSecurity http, EngineLogin offices, IdentityService identity)
			throws Exception {
		var back = new CookieRequestCache();
		back.setRequestMatcher(Doors.at(HttpMethod.GET, PAGES + "**"));
		http.securityMatcher(Doors.at(PAGES + "**"))
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.exceptionHandling(
					(problems) -> problems.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(Doors.LOGIN)))
			.requestCache((cache) -> cache.requestCache(back))
			.csrf(Doors::protect)
			.headers(Doors::headers)
			.addFilterBefore(new CurrentRolesFilter(offices), AuthorizationFilter.class)
			.addFilterAfter(new EngineIdentityFilter(identity), AuthorizationFilter.class);
		return http.build();
	}

}
